import { isoDay } from '@/lib/formatDate'
import type { Provider } from '@/payload-types'

/** An organisation for search engines. */
export const providerData = (provider: Provider, url: string) => ({
  '@type': 'Organization',
  '@id': url,
  name: provider.name,
  description: provider.summary ?? undefined,
  url: provider.contacts?.web ?? url,
  identifier: provider.ico && {
    '@type': 'PropertyValue',
    propertyID: 'IČO',
    value: provider.ico,
  },
  dissolutionDate: provider.endedOn ? isoDay(provider.endedOn) : undefined,
  telephone: provider.contacts?.phones?.[0]?.number,
  email: provider.contacts?.emails?.[0]?.email,
  address: provider.address?.city && {
    '@type': 'PostalAddress',
    streetAddress: provider.address.street ?? undefined,
    postalCode: provider.address.postcode ?? undefined,
    addressLocality: provider.address.city,
    addressCountry: 'CZ',
  },
})
