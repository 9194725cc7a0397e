import { formatDate } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import {
  answerBoxes as boxes,
  answerLengths,
  type AnsweredMeasure,
  type AskedIndicator,
} from '@/lib/measureAnswers'
import { measureStates } from '@/lib/measureLabels'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import { FormField } from '@/site/components/FormField/FormField'
import { texts } from '@/site/texts/texts'

import styles from './Answers.module.css'

type Field = { name: string; value: string; fault?: string | undefined; isOptional: true }
type Props = {
  locale: Locale
  measure: AnsweredMeasure
  year: number
  field: (name: string, known: string) => Field
}

/** What is asked of one measure; each box may stay empty. */
export const MeasureFields = ({ locale, measure, year, field }: Props) => {
  const t = texts(locale, 'answers')
  const { id, code, title, path, indicators, standing, said } = measure
  const box = (name: string) => field(name, said[name] ?? '')
  const name = unbreak(`${code} ${title}`.trim())

  return (
    <fieldset className={styles.measure}>
      <legend>{path ? <a href={pathTo(locale, path)}>{name}</a> : name}</legend>
      <Known locale={locale} measure={measure} />
      {standing !== 'new' && (
        <p className={styles.standing}>
          {standing === 'returned' ? t('returned', { reason: measure.reason ?? '' }) : t(standing)}
        </p>
      )}
      <FormField
        {...box(boxes.states + id)}
        label={t('measureState')}
        choice={{
          choose: t('choose'),
          options: Object.entries(measureStates).map(([value, text]) => ({
            value,
            text: text[locale],
          })),
        }}
      />
      {indicators.map((indicator) => (
        <FormField
          key={indicator.id}
          {...box(`${boxes.values}${id}.${indicator.id}`)}
          hint={hintOf(locale, indicator)}
          inputMode="decimal"
          label={labelOf(locale, indicator, year)}
          maxLength={30}
        />
      ))}
      <FormField
        {...box(boxes.texts + id)}
        isLong
        label={t('text')}
        maxLength={answerLengths.text}
        rows={3}
      />
      <FormField
        {...box(boxes.spent + id)}
        hint={t('spentHint')}
        inputMode="decimal"
        label={t('spent', { year: String(year) })}
        maxLength={30}
      />
    </fieldset>
  )
}

const Known = ({ locale, measure }: { locale: Locale; measure: AnsweredMeasure }) => {
  const t = texts(locale, 'answers')
  const { state, endsOn } = measure
  const known = [
    state && t('knownState', { state: measureStates[state][locale] }),
    endsOn && t('until', { day: formatDate(locale, endsOn) }),
  ].filter(Boolean)
  return known.length > 0 && <p className={styles.note}>{known.join(' ')}</p>
}

const labelOf = (locale: Locale, { name, unit }: AskedIndicator, year: number): string => {
  const t = texts(locale, 'answers')
  return unit
    ? t('valueUnit', { name, unit, year: String(year) })
    : t('value', { name, year: String(year) })
}

const hintOf = (locale: Locale, { target, latest }: AskedIndicator): string | undefined => {
  const t = texts(locale, 'answers')
  const said = [
    target !== null && t('target', { target: formatNumber(locale, target) }),
    latest &&
      t('latest', {
        value: formatNumber(locale, latest.value),
        day: formatDate(locale, latest.on),
      }),
  ].filter(Boolean)
  return said.join(' ') || undefined
}
