import { dayAfter } from '@/lib/dayAfter'
import { isoDay } from '@/lib/formatDate'

import type { Occurrence } from '../occurrences'

/** Ways to subscribe to a calendar at an address; Google and Outlook read it themselves. */
export const subscriptionLinks = (address: string, name: string) => {
  const webcal = address.replace(/^https?:/, 'webcal:')
  return {
    webcal,
    google: `https://calendar.google.com/calendar/r?${new URLSearchParams({ cid: webcal })}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${new URLSearchParams({ url: address, name })}`,
  }
}

type Entry = { title: string; text: string; place: string; date: Occurrence }

/** Forms of Google's and Microsoft's calendars, filled in with one date of an event. */
export const entryLinks = ({ title, text, place, date }: Entry) => {
  const { startsAt, endsAt, allDay } = date
  const [from, to] = allDay
    ? [isoDay(startsAt), dayAfter(isoDay(endsAt ?? startsAt))]
    : [new Date(startsAt).toISOString(), new Date(endsAt ?? startsAt).toISOString()]
  const basic = (moment: string) => moment.replace(/[-:]|\.\d{3}/g, '')
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(from)}/${basic(to)}`,
    details: text,
    location: place,
  })
  const outlook = new URLSearchParams({
    rru: 'addevent',
    subject: title,
    startdt: from,
    enddt: to,
    body: text,
    location: place,
    ...(allDay && { allday: 'true' }),
  })
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
  }
}
