import { Facts } from '@/site/components/Facts/Facts'
import { Place } from '@/site/components/Place/Place'
import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Event } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { inOrder, occurrenceText } from './occurrences'

type Props = { locale: Locale; event: Event }

/** An event at a glance: when, where, by whom, for how many. */
export const EventFacts = ({ locale, event }: Props) => {
  const t = texts(locale, 'events')
  const dates = inOrder(event.occurrences)
  const group = docOf(event.workingGroup)

  return (
    <Facts
      stacked
      facts={[
        {
          term: t('dates'),
          value: [
            ...dates.map((date) => (
              <time key={date.id ?? date.startsAt} dateTime={date.startsAt}>
                <strong>{occurrenceText(locale, date)}</strong>
              </time>
            )),
            dates.length === 0 && t('noDate'),
            event.dateNote && unbreak(event.dateNote),
          ],
        },
        hasPlace(event) && {
          term: t('venue'),
          value: <Place locale={locale} {...event.venue} />,
        },
        event.onlineUrl && {
          term: t('online'),
          value: (
            <a href={event.onlineUrl} rel="noopener">
              {t('joinOnline')}
            </a>
          ),
        },
        {
          term: t('organisers'),
          value: event.organisers?.map(({ id, name, web }) =>
            web && isWebAddress(web) ? (
              <a key={id} href={web} rel="noopener">
                {name}
              </a>
            ) : (
              name
            ),
          ),
        },
        {
          term: t('registration'),
          value: event.registration && texts(locale, 'registrations')(event.registration),
        },
        { term: t('capacity'), value: event.capacity && t('places', { count: event.capacity }) },
        event.accredited && { term: t('accredited'), value: t('accreditedYes') },
        group && {
          term: t('group'),
          value: <a href={pathTo(locale, `/pracovni-skupiny/${group.slug}`)}>{group.name}</a>,
        },
      ]}
    />
  )
}

const hasPlace = ({ venue }: Event): boolean =>
  Boolean(venue?.name || venue?.room || venue?.address?.street || venue?.address?.city)
