import type { ReactNode } from 'react'

import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { isPast, measureStanding } from '@/lib/measureStanding'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { Measure } from '@/payload-types'
import { Columns } from '@/site/components/Columns/Columns'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import { texts } from '@/site/texts/texts'

import { MeasureEvaluations } from './MeasureEvaluations'
import { MeasureFacts } from './MeasureFacts'
import { MeasureIndicators } from './MeasureIndicators'
import { MeasureLinks } from './MeasureLinks'
import { MeasureMoney } from './MeasureMoney'

type Props = { locale: Locale; measure: Measure; hint?: ReactNode; share?: ReactNode; today?: Date }

/** Everything about a measure of a plan. */
export const MeasureDetail = ({ locale, measure, hint, share, today = new Date() }: Props) => {
  const t = texts(locale, 'measures')
  const plan = docOf(measure.plan)
  const doubt = doubtOf(locale, measure, today)

  return (
    <>
      <PageHead trail="red" kind={t('codeOf', { code: measure.code })} title={measure.title} />
      <Columns side={<MeasureFacts locale={locale} measure={measure} today={today} />}>
        {hint}
        {doubt && <Notice>{doubt}</Notice>}
        {measure.description && (
          <Section id="popis" title={t('description')}>
            <Paragraphs text={measure.description} />
          </Section>
        )}
        <MeasureEvaluations locale={locale} evaluations={measure.evaluations} />
        <MeasureMoney locale={locale} budget={measure.budget} />
        <MeasureIndicators locale={locale} indicators={measure.indicators} />
        <MeasureLinks locale={locale} measure={measure} />
        {plan && (
          <p>
            <a href={pathTo(locale, `/plany/${plan.slug}#opatreni`)}>{t('ofPlan')}</a>
          </p>
        )}
      </Columns>
      {share}
      <Stamp locale={locale} changedAt={measure.updatedAt} />
    </>
  )
}

/** What follows from the last day of a measure, kindly; null where nothing does. */
const doubtOf = (locale: Locale, measure: Measure, today: Date): string | null => {
  const { endsOn, state } = measure
  if (!endsOn || !isPast(endsOn, today)) return null
  const t = texts(locale, 'measures')
  const date = formatDate(locale, endsOn)
  if (!state) return t('endedUnknown', { date })
  if (measureStanding(measure, today) !== 'late') return null
  return t(state === 'not-begun' ? 'beganLateHere' : 'lateHere', { date })
}
