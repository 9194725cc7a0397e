import { Card } from '@/site/components/Card/Card'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { WorkingGroup } from '@/payload-types'
import { texts } from '@/site/texts/texts'

export type GroupCardData = Pick<WorkingGroup, 'id' | 'name' | 'slug' | 'kind'> &
  Partial<Pick<WorkingGroup, 'summary' | 'territory'>>

type Props = { locale: Locale; group: GroupCardData; level?: 2 | 3 }

/** A working group in a list. */
export const GroupCard = ({ locale, group, level }: Props) => (
  <Card
    href={pathTo(locale, `/pracovni-skupiny/${group.slug}`)}
    title={group.name}
    level={level}
    above={<span>{texts(locale, 'groupKinds')(group.kind)}</span>}
    text={group.summary}
    below={<span>{docOf(group.territory)?.name}</span>}
  />
)
