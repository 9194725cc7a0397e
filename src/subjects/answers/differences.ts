import { randomBytes } from 'node:crypto'

import { formatDate } from '@/lib/formatDate'
import { formatMoney, formatNumber } from '@/lib/formatNumber'
import { label, type Label, type Locale } from '@/lib/label'
import { evaluationResults, measureStates, type MeasureState } from '@/lib/measureLabels'
import { textIn } from '@/lib/textIn'
import type { MeasureAnswer } from '@/payload-types'

import type { Answerable, Evaluation, Indicator } from './answerable'
import { valuesIn } from './readByLink'

/** A fact that an answer would change: staff accept each by itself. */
export type Difference = { field: string; name: string; before: string | null; after: string }
/** What of a measure an answer can write. */
export type Accepted = {
  state?: MeasureState
  evaluations?: Evaluation[]
  indicators?: Indicator[]
}

/** What a state means as the result of a year; what has not begun has none. */
const results: Record<MeasureState, keyof typeof evaluationResults | null> = {
  'not-begun': null,
  running: 'continuing',
  fulfilled: 'fulfilled',
  partly: 'partly',
  unfulfilled: 'not',
  cancelled: 'cancelled',
}

/** What an answer says against what is written, fact by fact; what nobody said is not among it. */
export const differencesOf = (
  answer: MeasureAnswer,
  measure: Answerable,
  language: Locale,
): Difference[] => {
  const { measureState, text, spent } = answer
  const now = evaluationIn(measure, answer.year)
  const money = (amount: number | null | undefined) =>
    typeof amount === 'number' ? formatMoney(language, amount) : null
  const result = measureState && results[measureState]
  const found: (Difference | false | '' | null | undefined)[] = [
    measureState &&
      !wasEvaluatedLater(measure, answer.year) && {
        field: 'state',
        name: names.state[language],
        before: measure.state ? measureStates[measure.state][language] : null,
        after: measureStates[measureState][language],
      },
    result && {
      field: 'result',
      name: names.result(answer.year)[language],
      before: now?.result ? evaluationResults[now.result][language] : null,
      after: evaluationResults[result][language],
    },
    text && {
      field: 'text',
      name: names.text(answer.year)[language],
      before: textIn(language, now?.text) || null,
      after: text,
    },
    typeof spent === 'number' && {
      field: 'spent',
      name: names.spent(answer.year)[language],
      before: money(now?.spent),
      after: money(spent) ?? '',
    },
    ...valueDifferences(answer, measure, language),
  ]
  return found.filter((each): each is Difference => Boolean(each))
}

const valueDifferences = (
  { values }: MeasureAnswer,
  { indicators }: Answerable,
  language: Locale,
): Difference[] =>
  valuesIn(values).flatMap(({ indicator: id, on, value }) => {
    const indicator = indicators?.find((each) => each.id === id)
    if (!indicator) return []
    const unit = textIn(language, indicator.unit)
    const shown = (number: number) => [formatNumber(language, number), unit].join(' ').trim()
    const now = indicator.values?.find((each) => dayOf(each.on) === dayOf(on))?.value
    return {
      field: `value-${id}`,
      name: `${textIn(language, indicator.name)} (${formatDate(language, on)})`,
      before: typeof now === 'number' ? shown(now) : null,
      after: shown(value),
    }
  })

/** The facts of a measure as they are once these fields of an answer are accepted. */
export const acceptedFacts = (
  answer: MeasureAnswer,
  measure: Answerable,
  fields: string[],
): Accepted => {
  const { measureState } = answer
  const isValue = fields.some((field) => field.startsWith('value-'))
  return {
    ...(fields.includes('state') && measureState && { state: measureState }),
    ...(fields.some((field) => ['result', 'text', 'spent'].includes(field)) && {
      evaluations: evaluated(answer, measure, fields),
    }),
    ...(isValue && { indicators: measured(answer, measure, fields) }),
  }
}

const evaluated = (answer: MeasureAnswer, measure: Answerable, fields: string[]): Evaluation[] => {
  const { measureState, text, spent, organisation, year } = answer
  const result = measureState && results[measureState]
  const others = measure.evaluations?.filter((each) => each.year !== year) ?? []
  const before = evaluationIn(measure, year) ?? { id: newId(), year: Number(year) }
  const after: Evaluation = {
    ...before,
    ...(fields.includes('result') && { result }),
    // A translation of what was said before would say something else.
    ...(fields.includes('text') && { text: { cs: text } }),
    ...(fields.includes('spent') && { spent }),
    saidBy: organisation ?? null,
  }
  return [...others, after].toSorted((one, other) => one.year - other.year)
}

const measured = (
  { values }: MeasureAnswer,
  { indicators }: Answerable,
  fields: string[],
): Indicator[] => {
  const said = new Map(valuesIn(values).map((each) => [each.indicator, each]))
  return (indicators ?? []).map((indicator) => {
    const given = said.get(String(indicator.id))
    if (!given || !fields.includes(`value-${indicator.id}`)) return indicator
    const { on, value } = given
    const others = indicator.values?.filter((each) => dayOf(each.on) !== dayOf(on)) ?? []
    return { ...indicator, values: [...others, { id: newId(), on, value }] }
  })
}

const evaluationIn = (
  { evaluations }: Answerable,
  year: number | null | undefined,
): Evaluation | undefined => evaluations?.find((each) => each.year === year)

/** What is now follows from the last year alone. */
const wasEvaluatedLater = ({ evaluations }: Answerable, year: number | null | undefined): boolean =>
  Boolean(evaluations?.some((each) => each.year > Number(year)))

const dayOf = (on: string | Date): string => new Date(on).toISOString().slice(0, 10)

/** Of a row, as Payload gives it to one typed in the desk. */
const newId = (): string => randomBytes(12).toString('hex')

const names = {
  state: label('Stav opatření', 'State of the measure', 'Стан заходу'),
  result: (year: unknown): Label =>
    label(`Výsledek roku ${year}`, `Result of ${year}`, `Результат ${year} року`),
  text: (year: unknown): Label =>
    label(`Co se v roce ${year} udělalo`, `What was done in ${year}`, `Що зроблено у ${year} році`),
  spent: (year: unknown): Label =>
    label(`Vydáno v roce ${year}`, `Spent in ${year}`, `Витрачено у ${year} році`),
}
