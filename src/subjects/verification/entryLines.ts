import { formatDate } from '@/lib/formatDate'
import { label, type Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import { postalAddress } from '@/lib/postalAddress'
import { shortHours } from '@/lib/shortHours'
import { textIn } from '@/lib/textIn'

import type { ListedEntry } from './letters/confirmation'
import type { Entry } from './entries'
import type { EntryRow } from './readEntries'

/** What a letter says of an entry, in short; a secret address is not in it. */
export const entryLines = (
  row: EntryRow,
  { collection, verifiedOn }: Pick<Entry, 'collection' | 'verifiedOn'>,
  locale: Locale,
): ListedEntry => {
  const lines = collection === 'services' ? serviceLines(row, locale) : providerLines(row, locale)
  const confirmed = verifiedOn ? texts.confirmed(formatDate(locale, verifiedOn)) : texts.never
  return { title: textIn(locale, row.name), lines: [...lines, confirmed[locale]] }
}

const serviceLines = (service: EntryRow, locale: Locale): string[] => {
  const places = service.isAddressSecret === false ? (service.places ?? []) : []
  return [
    service.providerName,
    ...(service.isAddressSecret === false ? [] : [texts.secret[locale]]),
    ...places.flatMap(({ name, address, openingHours }) => {
      const where = [textIn(locale, name), postalAddress(address)].filter(Boolean).join(', ')
      const hours = shortHours(locale, openingHours)
      return [where && texts.address(where)[locale], hours && texts.hours(hours)[locale]]
    }),
    ...phoneLines(service, locale),
  ].filter((line) => line !== '')
}

const providerLines = (provider: EntryRow, locale: Locale): string[] => {
  const where = postalAddress(provider.address)
  return [...(where ? [texts.address(where)[locale]] : []), ...phoneLines(provider, locale)]
}

const phoneLines = ({ contacts }: EntryRow, locale: Locale): string[] => {
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
