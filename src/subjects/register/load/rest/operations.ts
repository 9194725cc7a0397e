import { json, type Operation } from '@/platform/openapi/operation'
import { count, flag, list, nullable, oneOf, text, time, whole } from '@/platform/openapi/schema'

import { loadKinds, loadNeeds, loadSources, loadStates, loadSteps } from '../state/loads'

const words = whole({ cs: text, en: text, uk: text })
const group = whole({ count, names: list(text) })
const shown = { anyOf: [text, list(text), { type: 'null' }] }

const report = whole({
  fingerprint: text,
  asOf: text,
  areas: list(text),
  isUnchanged: flag,
  isFirst: flag,
  isStopped: flag,
  read: count,
  elsewhere: count,
  unplaced: count,
  repeated: count,
  missingLists: list(text),
  jump: list(whole({ region: nullable(text), was: count, now: count })),
  unchanged: count,
  ended: count,
  published: group,
  drafts: group,
  missing: group,
  hidden: group,
  types: group,
  targetGroups: group,
  territories: group,
  changed: whole({
    services: count,
    providers: count,
    count,
    samples: list(whole({ title: text, field: text, ours: shown, register: shown })),
  }),
  refused: whole({ count, samples: list(whole({ what: text, why: words })) }),
  unknown: whole({ count, samples: list(text) }),
  positions: count,
})

const load = whole({
  id: text,
  at: time,
  kind: oneOf(loadKinds),
  source: oneOf(loadSources),
  state: oneOf(loadStates),
  step: oneOf(loadSteps),
  done: count,
  total: count,
  acceptsJump: flag,
  report: nullable(report),
  fault: nullable(words),
  need: nullable(oneOf(loadNeeds)),
})

const status = whole({
  running: nullable(load),
  last: nullable(load),
  look: nullable(load),
  taken: nullable(load),
  sources: list(oneOf(loadSources)),
  address: nullable(text),
  territories: nullable(text),
  hasSample: flag,
})

const began = json(status, 'It has begun; ask again how far it is.', 202)

/** What the addresses of reading the register say of themselves. */
export const operations = {
  read: {
    id: 'registerStatus',
    summary: 'How the reading of the state register stands',
    description:
      'For staff: what runs and how far it is, what the last look and the last taking over came to, from where it can be read.',
    caller: 'account',
    answers: [json(status, 'How it stands.')],
    refusals: [401, 403],
  },
  look: {
    id: 'lookAtRegister',
    summary: 'Look at what the state register would change',
    description:
      'For staff. Downloads the register from its address (`address`), or reads the file on the server (`file`) or the sample (`sample`, in a portal without services), in a program of its own, and writes nothing.',
    caller: 'account',
    body: { schema: whole({ source: oneOf(loadSources) }), isRequired: true },
    answers: [began],
    refusals: [400, 401, 403, 409],
  },
  take: {
    id: 'takeRegister',
    summary: 'Take over what was looked at',
    description:
      'For staff, right after a look. The first import of a portal without services publishes, any later one only proposes. Where numbers jump by more than 5 %, only with `acceptsJump`.',
    caller: 'account',
    body: {
      schema: {
        type: 'object',
        properties: { look: text, acceptsJump: flag },
        required: ['look'],
      },
      isRequired: true,
    },
    answers: [began],
    refusals: [400, 401, 403, 409],
  },
  stop: {
    id: 'stopRegister',
    summary: 'Stop the reading that runs',
    description:
      'For staff. It ends after the service that is being written; what is written stays, and the next one goes on from there.',
    caller: 'account',
    answers: [json(status, 'It has been told to stop.')],
    refusals: [401, 403, 409],
  },
  clearSample: {
    id: 'clearRegisterSample',
    summary: 'Delete what the sample register brought',
    description: 'For staff. Deletes its services, organisations and lists, for good.',
    caller: 'account',
    answers: [began],
    refusals: [401, 403, 409],
  },
} satisfies Record<string, Operation>
