import { formatDate } from '@/lib/formatDate'
import { formatMoney, formatNumber, formatPercent } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { evaluationResults, measureKinds, measureStates } from '@/lib/measureLabels'
import { docsOf } from '@/lib/populated'
import type { Measure } from '@/payload-types'

import { facts, heading, paragraphs, table, type Block } from './blocks'
import { textsOfPlan as texts } from './texts'

/** All that is said of a measure, under a heading of a level. */
export const measureBlocks = (
  measure: Measure | undefined,
  level: number,
  locale: Locale,
): Block[] => {
  if (!measure) return []
  const { code, title, description, state, kind, responsible, startsOn, endsOn } = measure
  const said = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? '' : formatMoney(locale, amount)
  const counted = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatNumber(locale, value)
  return [
    heading(level, `${code} ${title}`),
    ...paragraphs(description),
    ...facts([
      [texts.state[locale], state && measureStates[state][locale]],
      [texts.kind[locale], kind && measureKinds[kind][locale]],
      [texts.responsible[locale], responsible],
      [texts.partners[locale], (measure.partners ?? []).map(({ name }) => name).join(', ')],
      [
        texts.targetGroups[locale],
        docsOf(measure.targetGroups)
          .map(({ name }) => name)
          .join(', '),
      ],
      [
        texts.territory[locale],
        docsOf(measure.territories)
          .map(({ name }) => name)
          .join(', '),
      ],
      [texts.dates[locale], datesOf(startsOn, endsOn, locale)],
    ]),
    ...table(
      [texts.year, texts.source, texts.amount, texts.spent].map((each) => each[locale]),
      [1, 3, 2, 2],
      (measure.budget ?? []).map(({ year, source, amount, spent }) => [
        String(year),
        source ?? '',
        said(amount),
        said(spent),
      ]),
    ),
    ...table(
      [texts.indicator, texts.baseline, texts.target, texts.value].map((each) => each[locale]),
      [4, 1.5, 1.5, 2],
      (measure.indicators ?? []).map(({ name, unit, baseline, target, values }) => {
        const latest = [...(values ?? [])]
          .sort((one, other) => one.on.localeCompare(other.on))
          .at(-1)
        const value = counted(latest?.value)
        return [
          unit ? `${name} (${unit})` : name,
          counted(baseline),
          counted(target),
          value && latest ? `${value} (${formatDate(locale, latest.on)})` : '',
        ]
      }),
    ),
    ...table(
      [texts.year, texts.result, texts.percent, texts.evaluation].map((each) => each[locale]),
      [1, 2, 1.5, 5],
      (measure.evaluations ?? []).map(({ year, result, percent, text }) => [
        String(year),
        result ? evaluationResults[result][locale] : '',
        percent === null || percent === undefined ? '' : formatPercent(locale, percent / 100),
        text ?? '',
      ]),
    ),
  ]
}

const datesOf = (
  startsOn: string | null | undefined,
  endsOn: string | null | undefined,
  locale: Locale,
): string =>
  [startsOn, endsOn].some(Boolean)
    ? [startsOn, endsOn]
        .map((day) => (day ? formatDate(locale, day) : ''))
        .join(' – ')
        .trim()
    : ''
