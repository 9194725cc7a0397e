import { expect, test } from '@jest/globals'

import { serviceData } from '@/subjects/catalogue/site/serviceData'
import type { Service } from '@/payload-types'

const of = (service: object) => serviceData(service as Service, 'https://portal.test/sluzby/pece')

test('search engines learn where a service is, when it is open and what is spoken there', () => {
  const data = of({
    name: 'Péče',
    languages: ['cs', 'czj'],
    contacts: { phones: [{ number: '+420585562109' }] },
    places: [
      {
        name: 'Středisko',
        address: { street: 'Dlouhá 1', city: 'Jasanov', postcode: '579 01' },
        location: [16.2, 49.9],
        openingHours: [
          { day: 'mo', opensAt: '08:00', closesAt: '12:00' },
          { day: 'tu', opensAt: '08:00', closesAt: '16:00', note: 'po objednání' },
        ],
      },
    ],
  })
  expect(data.availableChannel).toEqual([
    {
      '@type': 'ServiceChannel',
      availableLanguage: ['cs', 'cse'],
      serviceLocation: {
        '@type': 'Place',
        name: 'Středisko',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Dlouhá 1',
          postalCode: '579 01',
          addressLocality: 'Jasanov',
          addressCountry: 'CZ',
        },
        geo: { '@type': 'GeoCoordinates', longitude: 16.2, latitude: 49.9 },
        openingHoursSpecification: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: 'https://schema.org/Monday',
            opens: '08:00',
            closes: '12:00',
          },
        ],
      },
    },
    {
      '@type': 'ServiceChannel',
      availableLanguage: ['cs', 'cse'],
      servicePhone: { '@type': 'ContactPoint', telephone: '+420585562109' },
    },
  ])
})

test('search engines learn nothing of what nobody said', () => {
  expect(JSON.stringify(of({ name: 'Péče', places: [{ address: {} }] }).availableChannel)).toBe(
    '[{"@type":"ServiceChannel","serviceLocation":{"@type":"Place"}}]',
  )
})
