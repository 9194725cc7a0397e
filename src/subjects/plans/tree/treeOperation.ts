import { locales } from '@/lib/label'
import { evaluationResults, measureKinds, measureStates } from '@/lib/measureLabels'
import { standings } from '@/lib/measureStanding'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import {
  count,
  list,
  nullable,
  oneOf,
  said,
  text,
  whole,
  type Schema,
} from '@/platform/openapi/schema'

const number: Schema = { type: 'number' }
const year: Schema = { type: 'integer' }
const named = list(whole({ slug: text, name: text }))
const day = nullable({ type: 'string', format: 'date-time' })

const measure = whole({
  id: text,
  code: said(text, 'Once in the plan; by it a measure is quoted.'),
  title: text,
  path: said(text, 'Its page, in the language asked for.'),
  kind: nullable(oneOf(Object.keys(measureKinds))),
  state: said(nullable(oneOf(Object.keys(measureStates))), 'Null: nobody has said.'),
  standing: said(
    oneOf(standings),
    'The state today; `late` when its last day is over and it goes on or has not begun.',
  ),
  responsible: nullable(text),
  startsOn: day,
  endsOn: day,
  targetGroups: named,
  territories: named,
  budget: said(
    list(
      whole({ year, source: nullable(text), amount: nullable(number), spent: nullable(number) }),
    ),
    'In CZK; null is unknown, not zero.',
  ),
  evaluations: list(
    whole({
      year,
      result: nullable(oneOf(Object.keys(evaluationResults))),
      percent: nullable(number),
      spent: nullable(number),
    }),
  ),
})

const group = { code: nullable(text), title: nullable(text), measures: list(measure) }

const answer = whole({
  plan: whole({ id: text, slug: text, title: text, from: day, to: day }),
  totalMeasures: count,
  priorities: said(
    list(whole({ ...group, goals: list(whole(group)) })),
    'In the order of the plan; measures that name no priority come last, without code and title.',
  ),
})

/** What the tree of a plan says of itself. */
export const treeOperation: Operation = {
  id: 'planTree',
  summary: 'A plan with its measures by priority and goal',
  description: 'What is published of it, the same for everybody.',
  caller: 'anybody',
  parameters: [inPath('id', 'Of the plan.'), query('locale', oneOf(locales))],
  answers: [json(answer, 'The tree.')],
  refusals: [400, 404],
}
