import { sortedBy } from '@/lib/collate'
import { formatDate } from '@/lib/formatDate'
import { formatPhone } from '@/lib/phone'
import type { Label, Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { Service, Site } from '@/payload-types'
import { fontsOf } from '@/platform/print/printPdf'

import { entryOf, type Entry } from './entryOf'
import { textsOfBrochure as texts } from './texts'

type Question = {
  services: Service[]
  site: Site
  locale: Locale
  siteUrl: string
  isLarge: boolean
  today: Date
}

type Row = { name: string; labels: string[] }

/** All that the template of the brochure prints. */
export const brochureOf = async (question: Question): Promise<object> => {
  const { services, site, locale, siteUrl, isLarge, today } = question
  const sorted = sortedBy(locale, services, ({ name }) => name)
  const chapters = new Map<string, Entry[]>()
  const towns = new Map<string, string[]>()
  const providers = new Map<string, string[]>()
  const add = (rows: Map<string, string[]>, name: string, label: string) =>
    rows.set(name, [...(rows.get(name) ?? []), label])
  for (const service of sorted) {
    const entry = await entryOf(service, locale, siteUrl)
    const type = docOf(service.serviceType)?.name ?? ''
    chapters.set(type, [...(chapters.get(type) ?? []), entry])
    if (entry.provider) add(providers, entry.provider, entry.label)
    for (const town of townsOf(service)) add(towns, town, entry.label)
  }
  const entries = [...chapters.values()].flat()
  const rowsOf = (rows: Map<string, string[]>): Row[] =>
    sortedBy(
      locale,
      [...rows].map(([name, labels]) => ({ name, labels })),
      ({ name }) => name,
    )
  // A portal that nobody has named yet prints too.
  const portal = site.name || texts.title[locale]
  const url = `${siteUrl}${pathTo(locale, '/katalog')}`
  return {
    isLarge,
    language: locale,
    fonts: fontsOf(locale),
    title: texts.title[locale],
    publisher: site.operator?.name || portal,
    portal,
    about: [texts.count(services.length)[locale]],
    asOf: texts.asOf(formatDate(locale, today))[locale],
    url,
    urlText: url.replace(/^https?:\/\//, ''),
    words: wordsIn(locale),
    howTo: texts.howToLines.map((each) => each[locale]),
    lines: (site.crisisLines ?? []).map(({ name, phone, hours, note }) => ({
      name,
      phone: formatPhone(phone),
      note: [hours, note].filter(Boolean).join('; '),
    })),
    chapters: sortedBy(
      locale,
      [...chapters].map(([name, found]) => ({ name, entries: found })),
      ({ name }) => name,
    ),
    indexes: {
      services: rowsOf(grouped(entries)),
      providers: rowsOf(providers),
      towns: rowsOf(towns),
    },
  }
}

/** Services of one name are one line of the index. */
const grouped = (entries: Entry[]): Map<string, string[]> => {
  const rows = new Map<string, string[]>()
  for (const { name, label } of entries) rows.set(name, [...(rows.get(name) ?? []), label])
  return rows
}

/** The towns of a service's places; those at a secret address have none. */
const townsOf = ({ places, isAddressSecret }: Service): string[] =>
  isAddressSecret
    ? []
    : [...new Set((places ?? []).flatMap(({ address }) => address?.city?.trim() || []))]

const wordsIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === 'object' && 'cs' in text ? [[name, (text as Label)[locale]]] : [],
    ),
  )
