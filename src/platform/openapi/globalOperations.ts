import type { SanitizedGlobalConfig } from 'payload'

import type { PayloadOperation } from './collection'
import { isClosed, readersBy } from './isClosed'
import { bodyNameOf, nameOf } from './nameOf'
import { json } from './operation'
import { message, object, ref } from './schema'

type Global = SanitizedGlobalConfig
type Describe = (global: Global) => PayloadOperation | null | undefined

const named = ({ slug }: Global, verb: string): string => `${verb}_${slug.replaceAll('-', '_')}`
const wordOf = ({ label }: Global): string => String((label as unknown as { en: string }).en)

const findGlobal: Describe = (global) => ({
  id: named(global, 'findGlobal'),
  summary: `Read: ${wordOf(global)}`,
  caller: readersBy(global.access.read),
  shared: ['depth', 'select', 'populate', 'locale', 'fallback-locale'],
  answers: [
    json(ref(nameOf(global.slug)), 'As it is now.'),
    { status: 304, says: 'Not changed since the ETag that was sent.' },
  ],
  refusals: [400, 401, 403],
  ...(readersBy(global.access.read) !== 'account' && {
    example: `/api/globals/${global.slug}?depth=0`,
  }),
})

const updateGlobal: Describe = (global) =>
  isClosed(global.access.update)
    ? null
    : {
        id: named(global, 'updateGlobal'),
        summary: `Change: ${wordOf(global)}`,
        description: 'Fields that are not sent stay as they are; a list is replaced as a whole.',
        caller: 'account',
        shared: ['writtenLocale', 'depth', 'select', 'populate'],
        body: { schema: ref(bodyNameOf(global.slug)), isRequired: true },
        answers: [
          json(
            object({ message, result: ref(nameOf(global.slug)) }, ['message', 'result']),
            'It is stored.',
          ),
        ],
        refusals: [400, 401, 403, 413, 415],
      }

/** Payload opens them of every global; there is something only where versions are kept, which none does. */
const withoutVersions: Describe = ({ versions }) => (versions ? undefined : null)

/** What Payload itself offers of a global; null where nobody may use it here. */
export const globalOperations: Record<string, Describe> = {
  'get /': findGlobal,
  'post /': updateGlobal,
  'get /versions': withoutVersions,
  'get /versions/:id': withoutVersions,
  'post /versions/:id': withoutVersions,
}
