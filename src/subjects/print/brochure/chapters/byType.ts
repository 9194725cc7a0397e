import { sortedBy } from '@/lib/collate'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import type { Service } from '@/payload-types'

import type { Chapter, Sources } from './chapter'

/** A chapter for each type of service, by its name. */
export const byType = (services: Service[], _: Sources, locale: Locale): Chapter[] => {
  const found = new Map<string, Service[]>()
  for (const service of services) {
    const name = docOf(service.serviceType)?.name
    if (name) found.set(name, [...(found.get(name) ?? []), service])
  }
  const chapters = [...found].map(([name, within]) => ({ name, intro: null, services: within }))
  return sortedBy(locale, chapters, ({ name }) => name)
}
