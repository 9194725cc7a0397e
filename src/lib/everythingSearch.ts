import type { SearchAnswer } from './catalogueSearch'
import { label, type Label, type Locale } from './label'
import { publicKindNames, type PublicKind } from './publicKinds'

/** What the search of everything finds: what has a page of its own, and documents to download by their names. */
export type EverythingKind = PublicKind | 'files'
export const everythingKinds: readonly EverythingKind[] = [...publicKindNames, 'files']

/** What the kinds are called, in the plural. */
export const kindLabels: Record<EverythingKind, Label> = {
  services: label('Služby', 'Services', 'Послуги'),
  'life-situations': label('Životní situace', 'Life situations', 'Життєві ситуації'),
  providers: label('Poskytovatelé', 'Providers', 'Надавачі'),
  projects: label('Projekty', 'Projects', 'Проєкти'),
  events: label('Akce', 'Events', 'Події'),
  plans: label('Plány', 'Plans', 'Плани'),
  measures: label('Opatření plánů', 'Measures of plans', 'Заходи планів'),
  news: label('Aktuality', 'News', 'Новини'),
  'working-groups': label('Pracovní skupiny', 'Working groups', 'Робочі групи'),
  pages: label('Stránky', 'Pages', 'Сторінки'),
  files: label('Dokumenty', 'Documents', 'Документи'),
}

/** How the address of /hledat calls a kind (`druh`). */
export const kindWords: Record<EverythingKind, string> = {
  services: 'sluzby',
  'life-situations': 'situace',
  providers: 'poskytovatele',
  projects: 'projekty',
  events: 'akce',
  plans: 'plany',
  measures: 'opatreni',
  news: 'aktuality',
  'working-groups': 'pracovni-skupiny',
  pages: 'stranky',
  files: 'dokumenty',
}

export type EverythingQuestion = {
  q: string
  locale: Locale
  /** Null: all kinds, one after another. */
  kind: EverythingKind | null
  page: number
  limit: number
  /** Instead of a page: the first so many of each kind; null where nobody asked for it. */
  each: number | null
}

type FoundRange = { field: 'title' | 'summary'; text: string; ranges: [number, number][] }

export type EverythingHit = {
  kind: EverythingKind
  id: string
  /** Documents to download have none. */
  slug: string | null
  /** Where it can be seen, in the language of the question. */
  path: string
  title: string
  summary: string
  highlights: FoundRange[]
}

export type KindCount = { value: EverythingKind; label: string; count: number }

export type EverythingAnswer = {
  /** Kind by kind, the best kind first, the best of each first. */
  docs: EverythingHit[]
  totalDocs: number
  page: number
  totalPages: number
  limit: number
  understood: SearchAnswer['understood']
  /** What may have been meant: another question with its own answer; null when there is nothing to offer. */
  offered: string | null
  /** How many there are of each kind, whatever kind was asked for; kinds without any are left out. */
  kinds: KindCount[]
  /** True while the index is being made: plain filters answered. */
  isPlain: boolean
}
