import { sortedBy } from '@/lib/collate'
import { fold } from '@/lib/fold'
import { idOf, idsOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import type { Service, Territory } from '@/payload-types'

import { townsOf } from '../townsOf'
import type { Chapter, Sources } from './chapter'
import { textsOfChapters as texts } from './texts'

/**
 * A chapter for each district (ORP) in which services work or have a place, and before them one for those that work in a
 * whole region. A municipality that the portal puts in no district is a chapter of its own.
 */
export const byTerritory = (
  services: Service[],
  { territories }: Sources,
  locale: Locale,
): Chapter[] => {
  const tree = treeOf(territories)
  const found = new Map<Territory, Service[]>()
  for (const service of services) {
    const ids = idsOf(service.territories).map(String)
    const places = townsOf(service).flatMap((town) => tree.towns.get(fold(town)) ?? [])
    const own = [...ids, ...places].flatMap((id) => tree.chapterOf(id) ?? [])
    for (const each of new Set(own)) found.set(each, [...(found.get(each) ?? []), service])
  }
  const chaptersOf = (isRegion: boolean): Chapter[] =>
    [...found]
      .filter(([{ kind }]) => (kind === 'region') === isRegion)
      .map(([{ name }, within]) => ({
        name: isRegion ? texts.whole(name)[locale] : name,
        intro: null,
        services: within,
      }))
  return [true, false].flatMap((isRegion) =>
    sortedBy(locale, chaptersOf(isRegion), ({ name }) => name),
  )
}

const treeOf = (territories: Territory[]) => {
  const byId = new Map(territories.map((each) => [String(each.id), each]))
  const parentOf = ({ parent }: Territory) => byId.get(String(idOf(parent)))
  const towns = new Map<string, string | null>()
  for (const { id, kind, name } of territories) {
    if (kind !== 'municipality') continue
    // Of two towns of one name nobody knows which is meant.
    towns.set(fold(name), towns.has(fold(name)) ? null : String(id))
  }
  const chapterOf = (id: string): Territory | undefined => {
    const territory = byId.get(id)
    const district = territory?.kind === 'municipality' && parentOf(territory)
    return district && district.kind === 'orp' ? district : territory
  }
  return { towns, chapterOf }
}
