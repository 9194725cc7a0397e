import type { Arrangement } from '@/lib/chapterWords'
import type { Locale } from '@/lib/label'
import type { Service } from '@/payload-types'

import { bySituation } from './bySituation'
import { byTerritory } from './byTerritory'
import { byType } from './byType'
import type { Chapter, Sources } from './chapter'
import { textsOfChapters as texts } from './texts'

/** The chapters of services in their order; those that belong to none stand in the last one. */
export const chaptersOf = (
  arrangement: Arrangement,
  services: Service[],
  sources: Sources,
  locale: Locale,
): Chapter[] => {
  const chapters = makers[arrangement](services, sources, locale).filter(
    (chapter) => chapter.services.length > 0,
  )
  const placed = new Set(chapters.flatMap((chapter) => chapter.services))
  const others = services.filter((service) => !placed.has(service))
  const rest = { name: texts.none[arrangement][locale], intro: null, services: others }
  return others.length > 0 ? [...chapters, rest] : chapters
}

const makers = { type: byType, situation: bySituation, territory: byTerritory }
