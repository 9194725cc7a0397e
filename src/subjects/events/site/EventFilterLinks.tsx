import { ChoiceChips } from '@/site/components/Chips/ChoiceChips'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { type EventFilters, eventKinds } from './filters'

type Props = { locale: Locale; filters: EventFilters }

/** Coming or past, and of which kind: links, not a form. */
export const EventFilterLinks = ({ locale, filters }: Props) => {
  const t = texts(locale, 'events')
  const kindNames = texts(locale, 'eventKinds')
  const path = pathTo(locale, '/akce')
  const current = { kdy: filters.isPast ? 'probehle' : undefined, druh: filters.kind }
  const to = (changes: Record<string, string | undefined>) => hrefWith(path, current, changes)

  return (
    <>
      <ChoiceChips
        label={t('when')}
        choices={[
          { label: t('coming'), href: to({ kdy: undefined }), isCurrent: !filters.isPast },
          { label: t('past'), href: to({ kdy: 'probehle' }), isCurrent: filters.isPast },
        ]}
      />
      <ChoiceChips
        label={t('kind')}
        choices={[
          {
            label: texts(locale, 'filters')('all'),
            href: to({ druh: undefined }),
            isCurrent: !filters.kind,
          },
          ...eventKinds.map((kind) => ({
            label: kindNames(kind),
            href: to({ druh: kind }),
            isCurrent: filters.kind === kind,
          })),
        ]}
      />
    </>
  )
}
