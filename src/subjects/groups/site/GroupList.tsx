import { CardList } from '@/site/components/Card/CardList'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { GroupCard, type GroupCardData } from './GroupCard'

type Props = { locale: Locale; groups: GroupCardData[]; level?: 2 | 3 }

/** Working groups side by side, or where to look when there are none. */
export const GroupList = ({ locale, groups, level }: Props) => {
  const t = texts(locale, 'groups')
  if (groups.length > 0) {
    return (
      <CardList>
        {groups.map((group) => (
          <GroupCard key={group.id} locale={locale} group={group} level={level} />
        ))}
      </CardList>
    )
  }

  return (
    <EmptyList title={t('emptyTitle')}>
      <p>
        <a href={pathTo(locale, '/plany')}>{t('emptyHelp')}</a>
      </p>
    </EmptyList>
  )
}
