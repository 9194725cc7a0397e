import type { Payload } from 'payload'

import { formatDate } from '@/lib/formatDate'
import { label, type Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import { docOf } from '@/lib/populated'
import { postalAddress } from '@/lib/postalAddress'
import { shortHours } from '@/lib/shortHours'
import type { ListedEntry } from '@/mail/letters/confirmation'
import type { Provider, Service } from '@/payload-types'

import type { Entry } from './entries'

const ofServices = { provider: true, places: true, isAddressSecret: true }
const ofProviders = { address: true }

/** What a letter says of an entry, in short; a secret address is not in it. */
export const entryLines = async (
  payload: Payload,
  { id, collection, verifiedOn }: Entry,
  locale: Locale,
): Promise<ListedEntry> => {
  const entry = await payload.findByID({
    ...{ collection, id, locale, depth: 1, draft: false, overrideAccess: true },
    // Only what the lines say: a letter is one of hundreds.
    select: {
      name: true,
      contacts: true,
      ...(collection === 'services' ? ofServices : ofProviders),
    },
    populate: { providers: { name: true } },
  })
  const lines =
    collection === 'services'
      ? serviceLines(entry as Service, locale)
      : providerLines(entry as Provider, locale)
  const confirmed = verifiedOn ? texts.confirmed(formatDate(locale, verifiedOn)) : texts.never
  return { title: String(entry.name), lines: [...lines, confirmed[locale]] }
}

const serviceLines = (service: Service, locale: Locale): string[] => {
  const places = service.isAddressSecret === false ? (service.places ?? []) : []
  return [
    docOf(service.provider)?.name ?? '',
    ...(service.isAddressSecret === false ? [] : [texts.secret[locale]]),
    ...places.flatMap(({ name, address, openingHours }) => {
      const where = [name, postalAddress(address)].filter(Boolean).join(', ')
      const hours = shortHours(locale, openingHours)
      return [where && texts.address(where)[locale], hours && texts.hours(hours)[locale]]
    }),
    ...phoneLines(service, locale),
  ].filter((line) => line !== '')
}

const providerLines = (provider: Provider, locale: Locale): string[] => {
  const where = postalAddress(provider.address)
  return [...(where ? [texts.address(where)[locale]] : []), ...phoneLines(provider, locale)]
}

const phoneLines = ({ contacts }: Service | Provider, locale: Locale): string[] => {
  const phones = (contacts?.phones ?? []).map(({ number }) => formatPhone(number)).join(', ')
  return [phones ? texts.phone(phones)[locale] : texts.noPhone[locale]]
}

const texts = {
  address: (value: string) => label(`Adresa: ${value}`, `Address: ${value}`, `Адреса: ${value}`),
  hours: (value: string) => label(`Otevřeno: ${value}`, `Open: ${value}`, `Відчинено: ${value}`),
  phone: (value: string) => label(`Telefon: ${value}`, `Telephone: ${value}`, `Телефон: ${value}`),
  noPhone: label('Telefon: neuveden', 'Telephone: not given', 'Телефон: не вказано'),
  secret: label('Adresa: utajená', 'Address: secret', 'Адреса: таємна'),
  confirmed: (day: string) =>
    label(`Naposledy potvrzeno: ${day}`, `Last confirmed: ${day}`, `Востаннє підтверджено: ${day}`),
  never: label('Zatím nepotvrzeno', 'Not confirmed yet', 'Ще не підтверджено'),
}
