import { formatDate, formatDateRange } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { measureKinds } from '@/lib/measureLabels'
import { measureStanding } from '@/lib/measureStanding'
import { pathTo } from '@/lib/pathTo'
import { docOf, docsOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Measure } from '@/payload-types'
import { Facts } from '@/site/components/Facts/Facts'
import { Tags } from '@/site/components/Tag/Tags'
import { texts } from '@/site/texts/texts'

import { StandingTag } from './StandingTag'

type Props = { locale: Locale; measure: Measure; today: Date }

/** A measure at a glance: how it stands, until when, who answers for it and where it belongs. */
export const MeasureFacts = ({ locale, measure, today }: Props) => {
  const t = texts(locale, 'measures')
  const { code, formerCodes, kind, startsOn, endsOn, responsible, partners } = measure
  const plan = docOf(measure.plan)
  const [groups, territories] = [docsOf(measure.targetGroups), docsOf(measure.territories)]
  const term =
    !startsOn && endsOn
      ? t('until', { date: formatDate(locale, endsOn) })
      : formatDateRange(locale, startsOn, endsOn)

  return (
    <Facts
      stacked
      facts={[
        {
          term: t('state'),
          value: <StandingTag locale={locale} standing={measureStanding(measure, today)} />,
        },
        { term: t('code'), value: code },
        { term: t('formerCodes'), value: formerCodes?.join(', ') },
        { term: t('term'), value: term },
        { term: t('responsible'), value: responsible && unbreak(responsible) },
        { term: t('partners'), value: (partners ?? []).map(({ name }) => unbreak(name)) },
        { term: t('kind'), value: kind && measureKinds[kind][locale] },
        { term: t('priority'), value: placeOf(measure.priority) },
        { term: t('goal'), value: placeOf(measure.goal) },
        plan && {
          term: t('plan'),
          value: <a href={pathTo(locale, `/plany/${plan.slug}`)}>{unbreak(plan.title)}</a>,
        },
        {
          term: t('targetGroups'),
          value: groups.length > 0 && <Tags labels={groups.map(({ name }) => name)} />,
        },
        {
          term: t('territories'),
          value: territories.length > 0 && <Tags labels={territories.map(({ name }) => name)} />,
        },
      ]}
    />
  )
}

const placeOf = (place: Measure['priority'] | Measure['goal']): string =>
  [place?.code, place?.title].filter(Boolean).join(' ')
