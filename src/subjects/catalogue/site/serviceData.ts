import { docOf, docsOf } from '@/lib/populated'
import type { Service } from '@/payload-types'

type Hours = NonNullable<NonNullable<Service['places']>[number]['openingHours']>

/** A service for search engines. */
export const serviceData = (service: Service, url: string) => {
  const provider = docOf(service.provider)

  return {
    '@type': 'Service',
    '@id': url,
    name: service.name,
    description: service.summary ?? undefined,
    url,
    serviceType: docOf(service.serviceType)?.name,
    provider: provider && { '@type': 'Organization', name: provider.name },
    areaServed: docsOf(service.territories).map(({ name }) => ({
      '@type': 'AdministrativeArea',
      name,
    })),
    audience: docsOf(service.targetGroups).map(({ name }) => ({
      '@type': 'Audience',
      audienceType: name,
    })),
    availableChannel: [...placesOf(service), ...phonesOf(service)].map((channel) => ({
      '@type': 'ServiceChannel',
      availableLanguage: service.languages?.length ? service.languages.map(tagOf) : undefined,
      ...channel,
    })),
  }
}

const phonesOf = ({ contacts }: Service) =>
  (contacts?.phones ?? []).map(({ number }) => ({
    servicePhone: { '@type': 'ContactPoint', telephone: number },
  }))

const placesOf = ({ places }: Service) =>
  (places ?? []).map(({ name, address, location, openingHours }) => ({
    serviceLocation: {
      '@type': 'Place',
      name: name ?? undefined,
      address: address?.city && {
        '@type': 'PostalAddress',
        streetAddress: address.street ?? undefined,
        postalCode: address.postcode ?? undefined,
        addressLocality: address.city,
        addressCountry: 'CZ',
      },
      geo: location && {
        '@type': 'GeoCoordinates',
        longitude: location[0],
        latitude: location[1],
      },
      openingHoursSpecification: openingHours && plain(openingHours),
    },
  }))

/** Hours with a note (by appointment, odd weeks) are not plainly open, and the vocabulary has no notes. */
const plain = (hours: Hours) =>
  hours
    .filter(({ note }) => !note)
    .map(({ day, opensAt, closesAt }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${days[day]}`,
      opens: opensAt,
      closes: closesAt,
    }))

const days = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
} as const

/** Czech sign language has a tag of its own in BCP 47; the portal keeps the code that Czechs know. */
const tagOf = (code: string): string => (code === 'czj' ? 'cse' : code)
