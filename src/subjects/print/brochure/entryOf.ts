import QRCode from 'qrcode'

import { contactsOf } from '@/lib/contactsOf'
import { formatPhone } from '@/lib/phone'
import { forms } from '@/lib/formLabels'
import { languageName } from '@/lib/languageName'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf, docsOf } from '@/lib/populated'
import { shortHours } from '@/lib/shortHours'
import { unbreak } from '@/lib/unbreak'
import { accessibilities } from '@/model/fields/places'
import { whomLabels } from '@/lib/whomLabels'
import type { Service } from '@/payload-types'

import { textsOfBrochure as texts } from './texts'

type Place = NonNullable<Service['places']>[number]

/** A service as the template prints it: texts alone, an empty one where nothing is said. */
export const entryOf = async (service: Service, locale: Locale, siteUrl: string) => {
  const { state, isAddressSecret, costs, howToApply, summary, name } = service
  const { phones, emails, web } = contactsOf(service)
  const url = `${siteUrl}${pathTo(locale, `/sluzby/${service.slug}`)}`
  return {
    label: `s-${service.id}`,
    name: unbreak(name),
    provider: docOf(service.provider)?.name ?? '',
    notice: state === 'paused' ? texts.paused[locale] : '',
    summary: unbreak(summary ?? ''),
    phones: (phones ?? []).map(
      ({ number, note }) => formatPhone(number) + (note ? ` (${note})` : ''),
    ),
    emails: (emails ?? []).map(({ email }) => email),
    web: web ?? '',
    forWhom: unbreak(forWhom(service, locale)),
    forms: service.forms.map((form) => forms[form][locale].toLowerCase()).join(', '),
    territories: docsOf(service.territories)
      .map((each) => each.name)
      .join(', '),
    // What may not be read is not there; what is secret says so.
    places: isAddressSecret
      ? [texts.secret[locale]]
      : (service.places ?? []).map((place) => placeText(place, locale)).filter(Boolean),
    costs: unbreak(costs ?? ''),
    howToApply: unbreak(howToApply ?? ''),
    languages: (service.languages ?? []).map((code) => languageName(locale, code)).join(', '),
    url,
    urlText: url.replace(/^https?:\/\//, ''),
    qr: await QRCode.toString(url, { type: 'svg', margin: 4, errorCorrectionLevel: 'L' }),
    qrAlt: texts.qr(name)[locale],
  }
}

export type Entry = Awaited<ReturnType<typeof entryOf>>

const forWhom = (
  { whom, targetGroups, targetGroupNotes, ageFrom, ageTo }: Service,
  locale: Locale,
): string =>
  [
    (whom ?? []).map((each) => whomLabels[each][locale].toLowerCase()).join(', '),
    docsOf(targetGroups)
      .map((each) => each.name)
      .join(', '),
    ageText(ageFrom ?? null, ageTo ?? null, locale),
    targetGroupNotes ?? '',
  ]
    .filter(Boolean)
    .join('; ')

const ageText = (from: number | null, to: number | null, locale: Locale): string => {
  if (from !== null && to !== null) return texts.ages.both(from, to)[locale]
  if (from !== null) return texts.ages.from(from)[locale]
  return to !== null ? texts.ages.to(to)[locale] : ''
}

const placeText = (place: Place, locale: Locale): string => {
  const { name, address, openingHours, accessibility, accessibilityNote } = place
  const town = [address?.postcode, address?.city].filter(Boolean).join(' ')
  return [
    [name, address?.street, town].filter(Boolean).join(', '),
    shortHours(locale, openingHours),
    accessibility ? accessibilities[accessibility][locale].toLowerCase() : '',
    accessibilityNote ?? '',
  ]
    .filter(Boolean)
    .join('; ')
}
