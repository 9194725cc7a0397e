import { formatDate } from '@/lib/formatDate'
import { freePlaces } from '@/lib/freePlaces'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Service } from '@/payload-types'

import { entryOf } from '../brochure/entryOf'
import { textsOfBrochure } from '../brochure/texts'
import { richBlocks } from '../plan/blocks'
import { textsOfSheets as texts } from './texts'

export type Paper = { locale: Locale; siteUrl: string; freeForDays: number; today: Date }

/** One thing that is said of a service, a line for each of its parts. */
export type Fact = { name: string; lines: string[] }

/** A service as sheets print it; facts that nobody has said have no lines. */
export const sheetEntry = async (service: Service, paper: Paper) => {
  const { locale, siteUrl } = paper
  const entry = await entryOf(service, locale, siteUrl)
  const fact = (name: { [each in Locale]: string }, ...lines: string[]): Fact => ({
    name: name[locale],
    lines: lines.filter(Boolean),
  })
  const words = textsOfBrochure
  return {
    name: entry.name,
    type: docOf(service.serviceType)?.name ?? '',
    provider: entry.provider,
    notice: entry.notice,
    summary: entry.summary,
    phones: entry.phones,
    emails: entry.emails,
    web: entry.web,
    facts: [
      fact(words.forWhom, entry.forWhom),
      fact(words.forms, entry.forms),
      fact(words.territories, entry.territories),
      fact(words.place, ...entry.places),
      fact(words.howToApply, ...linesIn(entry.howToApply)),
      fact(words.costs, ...linesIn(entry.costs)),
      fact(texts.conditions, ...linesIn(unbreak(service.conditions ?? ''))),
      fact(texts.free, freeText(service, paper)),
      fact(words.languages, entry.languages),
      fact(texts.verified, verifiedText(service, locale)),
    ],
    about: richBlocks(service.description, 2),
    url: entry.url,
    urlText: entry.urlText,
    qr: entry.qr,
    qrAlt: entry.qrAlt,
  }
}

export type SheetEntry = Awaited<ReturnType<typeof sheetEntry>>

const linesIn = (text: string): string[] => text.split('\n').map((line) => line.trim())

const freeText = ({ availability }: Service, { locale, freeForDays, today }: Paper): string => {
  const { free, asOf } = freePlaces(availability, freeForDays, today)
  if (!asOf) return ''
  const day = formatDate(locale, asOf)
  return (free === null ? texts.freeOld(day) : texts.freeAsOf(free, day))[locale]
}

const verifiedText = ({ verifiedOn }: Service, locale: Locale): string =>
  verifiedOn ? formatDate(locale, verifiedOn) : texts.notVerified[locale]
