import { ChoiceChips } from '@/site/components/Chips/ChoiceChips'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { type EventFilters, eventKinds } from './filters'

type Props = { locale: Locale; filters: EventFilters }

/** Coming, of this week, by months or past, and of which kind: links, not a form. */
export const EventFilterLinks = ({ locale, filters }: Props) => {
  const t = texts(locale, 'events')
  const kindNames = texts(locale, 'eventKinds')
  const path = pathTo(locale, '/akce')
  const { isPast, isThisWeek, kind, month } = filters
  const kdy = isPast ? 'probehle' : isThisWeek ? 'tyden' : undefined
  const current = { kdy: month ? undefined : kdy, mesic: month, druh: kind }
  const to = (changes: Record<string, string | undefined>) => hrefWith(path, current, changes)

  return (
    <>
      <ChoiceChips
        label={t('when')}
        choices={[
          {
            label: t('coming'),
            href: to({ kdy: undefined, mesic: undefined }),
            isCurrent: !kdy && !month,
          },
          {
            label: t('thisWeek'),
            href: to({ kdy: 'tyden', mesic: undefined }),
            isCurrent: kdy === 'tyden' && !month,
          },
          {
            label: t('byMonth'),
            href: to({ kdy: 'mesic', mesic: undefined }),
            isCurrent: Boolean(month),
          },
          {
            label: t('past'),
            href: to({ kdy: 'probehle', mesic: undefined }),
            isCurrent: kdy === 'probehle' && !month,
          },
        ]}
      />
      <ChoiceChips
        label={t('kind')}
        choices={[
          {
            label: texts(locale, 'filters')('all'),
            href: to({ druh: undefined }),
            isCurrent: !kind,
          },
          ...eventKinds.map((each) => ({
            label: kindNames(each),
            href: to({ druh: each }),
            isCurrent: kind === each,
          })),
        ]}
      />
    </>
  )
}
