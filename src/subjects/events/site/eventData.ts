import type { Event } from '@/payload-types'

import { inOrder } from './occurrences'

/** An event for search engines: one entry for each of its dates. */
export const eventData = (event: Event, url: string) => {
  const { venue } = event

  return {
    '@graph': inOrder(event.occurrences).map(({ startsAt, endsAt }) => ({
      '@type': 'Event',
      name: event.title,
      description: event.summary ?? undefined,
      url,
      startDate: startsAt,
      endDate: endsAt ?? undefined,
      eventStatus: `https://schema.org/${statuses[event.state ?? 'planned']}`,
      eventAttendanceMode: attendanceMode(event),
      location: venue?.name
        ? {
            '@type': 'Place',
            name: [venue.name, venue.room].filter(Boolean).join(', '),
            address: {
              '@type': 'PostalAddress',
              streetAddress: venue.address?.street ?? undefined,
              postalCode: venue.address?.postcode ?? undefined,
              addressLocality: venue.address?.city ?? undefined,
              addressCountry: 'CZ',
            },
          }
        : event.onlineUrl && { '@type': 'VirtualLocation', url: event.onlineUrl },
      organizer: event.organisers?.length
        ? event.organisers.map(({ name }) => ({ '@type': 'Organization', name }))
        : undefined,
    })),
  }
}

const attendanceMode = ({ onlineUrl, venue }: Event): string | undefined => {
  if (!onlineUrl && !venue?.name) return undefined
  const mode = onlineUrl ? (venue?.name ? 'Mixed' : 'Online') : 'Offline'
  return `https://schema.org/${mode}EventAttendanceMode`
}

const statuses = {
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
} as const
