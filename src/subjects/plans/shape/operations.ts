import { locales } from '@/lib/label'
import { measureStates } from '@/lib/measureLabels'
import { inPath, json, type Operation } from '@/platform/openapi/operation'
import {
  flag,
  list,
  message,
  nullable,
  object,
  oneOf,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'

const texts = nullable(
  object(Object.fromEntries(locales.map((locale) => [locale, nullable(text)]))),
)
const place = whole({ code: nullable(text), title: texts })
const facts = {
  code: said(text, 'Once in the plan; none that another measure has or had.'),
  priority: place,
  goal: place,
  rank: said(nullable(text), 'By what it is sorted among its neighbours; null: by its code.'),
  state: nullable(oneOf(Object.keys(measureStates))),
  responsible: texts,
  startsOn: nullable(time),
  endsOn: nullable(time),
}
const revision = said(time, 'The time of its last change.')
const change = object(
  {
    id: text,
    revision,
    ...facts,
    after: said(text, 'The id of the measure behind which it is put.'),
    before: said(text, 'The id of the measure before which it is put.'),
  },
  ['id', 'revision'],
)

const answer = whole({
  plan: whole({
    id: text,
    title: texts,
    codesFrozenUntil: said(nullable(time), 'Until when comments are taken.'),
  }),
  priorities: list(whole({ code: nullable(text), title: texts, goals: list(place) })),
  measures: said(
    list(
      whole({
        id: text,
        revision,
        title: texts,
        formerCodes: list(text),
        isQuoted: said(flag, 'Whether anybody may read it.'),
        ...facts,
      }),
    ),
    'In the order of the plan.',
  ),
  takenCodes: said(list(text), 'Of the trash and of former times: no other measure gets them.'),
})

/** What the addresses of a plan's measures say of themselves. */
export const measuresOperations: Record<'read' | 'change', Operation> = {
  read: {
    id: 'planMeasures',
    summary: 'The measures of a plan as those who write them see them',
    description: 'For coordinators, editors and admins; drafts too, in all languages.',
    caller: 'account',
    parameters: [inPath('id', 'Of the plan.')],
    answers: [json(answer, 'The measures.')],
    refusals: [401, 403, 404],
  },
  change: {
    id: 'changePlanMeasures',
    summary: 'Moves, numbers or changes measures of a plan, all or none',
    description:
      'For coordinators, editors and admins. What is public changes at once. 409 when somebody has changed one since its revision (`stale` names them), or while comments on the plan are taken and a code would change; 400 says measure by measure what is wrong.',
    caller: 'account',
    parameters: [inPath('id', 'Of the plan.')],
    body: {
      isRequired: true,
      schema: object(
        {
          changes: list(change),
          undoes: said(flag, 'What `undo` of an earlier answer is sent back: leaves no trace.'),
        },
        ['changes'],
      ),
    },
    answers: [
      json(
        whole({ message, undo: said(list(change), 'What would undo it.') }),
        'It is done; the new revisions are in `undo`.',
      ),
    ],
    refusals: [400, 401, 403, 404, 409],
  },
}
