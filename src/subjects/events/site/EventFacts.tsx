import { Facts } from '@/site/components/Facts/Facts'
import { Place } from '@/site/components/Place/Place'
import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Event } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { EventDate } from './EventDate'
import { inOrder, isOver } from './occurrences'
import { signUpLines } from './signUpLines'

type Props = { locale: Locale; event: Event; now?: Date }

/** An event at a glance: when, where, by whom, for how many. */
export const EventFacts = ({ locale, event, now = new Date() }: Props) => {
  const t = texts(locale, 'events')
  const dates = inOrder(event.occurrences)
  const group = docOf(event.workingGroup)
  const chosen = event.registration === 'none' ? null : event.registration

  return (
    <Facts
      stacked
      facts={[
        {
          term: t('dates'),
          value: [
            ...dates.map((date) => (
              <EventDate
                key={date.id ?? date.startsAt}
                locale={locale}
                date={date}
                isOver={dates.length > 1 && isOver(date, now)}
              />
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
          value: chosen && texts(locale, 'registrations')(chosen),
        },
        {
          term: t('signUp'),
          value: chosen && chosen !== 'open' && signUpLines(locale, event.signUp, now),
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
