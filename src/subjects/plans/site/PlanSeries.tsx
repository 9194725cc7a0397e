import { Facts } from '@/site/components/Facts/Facts'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import type { PlanCardData } from './PlanCard'

type Props = { locale: Locale; plan: Plan; successors: PlanCardData[]; parts: PlanCardData[] }

/** The plan before this one, those that follow it, the whole it belongs to and its parts. */
export const PlanSeries = ({ locale, plan, successors, parts }: Props) => {
  const t = texts(locale, 'plans')
  const predecessor = docOf(plan.predecessor)
  const whole = docOf(plan.partOf)
  if (!predecessor && !whole && successors.length + parts.length === 0) return null

  const linkTo = ({ slug, title }: { slug: string; title: string }) => (
    <a key={slug} href={pathTo(locale, `/plany/${slug}`)}>
      {unbreak(title)}
    </a>
  )

  return (
    <nav aria-label={t('series')}>
      <Facts
        stacked
        facts={[
          whole && { term: t('partOf'), value: linkTo(whole) },
          { term: t('parts'), value: parts.map(linkTo) },
          predecessor && { term: t('predecessor'), value: linkTo(predecessor) },
          { term: t('successor'), value: successors.map(linkTo) },
        ]}
      />
    </nav>
  )
}
