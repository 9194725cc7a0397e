import { setImmediate } from 'node:timers/promises'

import type { Arrangement } from '@/lib/chapterWords'
import { sortedBy } from '@/lib/collate'
import { formatDate } from '@/lib/formatDate'
import { formatPhone } from '@/lib/phone'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Service, Site } from '@/payload-types'
import { fontsOf } from '@/platform/print/printPdf'

import { wordsIn } from '../wordsIn'
import { chaptersOf } from './chapters/chaptersOf'
import type { Sources } from './chapters/chapter'
import { textsOfChapters } from './chapters/texts'
import { entryOf, type Entry } from './entryOf'
import { indexesOf } from './indexesOf'
import { textsOfBrochure as texts } from './texts'

type Question = {
  services: Service[]
  arrangement: Arrangement
  sources: Sources
  site: Site
  /** What the services were chosen by, in words; null for all of them. */
  choice: string | null
  locale: Locale
  siteUrl: string
  isLarge: boolean
  today: Date
}

/** Where else a service is printed whole. */
type Line = { see: string; name: string; provider: string }
type Item = Entry | Line

/** All that the template of the brochure prints. */
export const brochureOf = async (question: Question) => {
  const { services, arrangement, sources, site, choice, locale, siteUrl, isLarge, today } = question
  const sorted = sortedBy(locale, services, ({ name }) => name)
  const whole = new Map<Service, Entry>()
  const itemOf = async (service: Service): Promise<Item> => {
    const before = whole.get(service)
    if (before) return { see: before.label, name: before.name, provider: before.provider }
    const entry = await entryOf(service, locale, siteUrl)
    whole.set(service, entry)
    return entry
  }
  const chapters = []
  for (const { name, intro, services: within } of chaptersOf(
    arrangement,
    sorted,
    sources,
    locale,
  )) {
    const items: Item[] = []
    for (const service of within) {
      items.push(await itemOf(service))
      // Squares of a thousand services take a second, in which others are to be answered.
      await setImmediate()
    }
    chapters.push({ name, intro, items })
  }
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
    about: [
      ...(choice ? [texts.chosen(choice)[locale]] : []),
      texts.count(services.length)[locale],
      textsOfChapters.by[arrangement][locale],
    ],
    asOf: texts.asOf(formatDate(locale, today))[locale],
    url,
    urlText: url.replace(/^https?:\/\//, ''),
    words: wordsIn(texts, locale),
    howTo: [textsOfChapters.howTo[arrangement], ...texts.howToLines].map((each) => each[locale]),
    lines: (site.crisisLines ?? []).map(({ name, phone, hours, note }) => ({
      name,
      phone: formatPhone(phone),
      note: [hours, note].filter(Boolean).join('; '),
    })),
    chapters,
    indexes: indexesOf(whole, sources.territories, locale),
  }
}
