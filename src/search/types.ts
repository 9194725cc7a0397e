import type {
  FormName,
  MapAnswer,
  MapView,
  SearchAnswer,
  SearchQuestion,
  SuggestQuestion,
  Suggestion,
  WhomName,
} from '@/lib/catalogueSearch'
import type { Locale } from '@/lib/label'

import type { KeptCondition } from './conditions'
import type { Readiness } from './readiness'

/** A text in the languages of the portal; a language that is missing falls back to Czech. */
export type Texts = Partial<Record<Locale, string>>

/** A value that services are chosen by, such as a type of service. */
export type Term = { slug: string; label: Texts }

export type Hours = { day: string; opensAt: string; closesAt: string; note?: string | null }

/** Where people come. A secret address is not here: what reads the documents never gets it. */
export type SearchPlace = {
  city: string | null
  /** [longitude, latitude] */
  location: [number, number] | null
  hours: Hours[]
}

/** What the index knows of a service: nothing but what the public may read. */
export type SearchDocument = {
  id: string
  slug: string
  /** The revision that was read. */
  updatedAt: string
  name: Texts
  summary: Texts
  /** Longer texts, searched and never shown. */
  description: Texts
  provider: { name: string; slug: string } | null
  serviceType: Term & { description: Texts }
  forms: FormName[]
  targetGroups: Term[]
  /** Whom it takes; empty: nobody has said. */
  whom: WhomName[]
  lifeSituations: (Term & { description: Texts })[]
  /** Where it works, as its provider says. */
  territories: Term[]
  /** These, with all above and all inside them. */
  served: Term[]
  places: SearchPlace[]
  ageFrom: number | null
  ageTo: number | null
  /** What conditions are decided by (./conditions). */
  conditions: Record<KeptCondition, number>
  readiness: Readiness
}

/** Words that people use and what the catalogue calls it. */
export type Synonym = {
  /** Words or phrases, in any language. */
  words: string[]
  /** Slugs, the most fitting first. */
  serviceTypes: string[]
  lifeSituations: string[]
  /** Words that the catalogue uses for the same. */
  alsoWords: string[]
  /** Whoever writes this is in danger: these types of services come first. */
  isCrisis: boolean
}

/** What an index remembers of where it comes from. */
export type IndexState = {
  /** Which database the documents are of. */
  source: string
  /** The revision of everything that documents take names from. */
  lists: string
  /** Which version of the portal can ask it (./indexSchema). */
  schema: string
  /** When it was begun, as an ISO date: tells a new index from the one before it. */
  builtAt: string
}

/** A search engine of the catalogue. */
export type SearchEngine = {
  search: (question: SearchQuestion) => Promise<SearchAnswer>
  suggest: (question: SuggestQuestion) => Promise<Suggestion[]>
  /** Where everything is that fits a question, whatever its page and order; with a radius only what is in it. */
  locate: (question: SearchQuestion, view: MapView) => Promise<MapAnswer>
  /** Whether a folded word stands in any of the documents; no, where an engine cannot tell. */
  knows: (word: string) => Promise<boolean>
  upsert: (documents: SearchDocument[]) => Promise<void>
  remove: (ids: string[]) => Promise<void>
  /** Makes the index anew and puts it in the place of the old one, which answers until then. */
  rebuild: (documents: AsyncIterable<SearchDocument[]>, state: IndexState) => Promise<number>
  useSynonyms: (synonyms: Synonym[]) => Promise<void>
  /** The revisions of all documents in it. */
  revisions: () => Promise<Map<string, string>>
  /** Null when there is no index, or none that can be read. */
  state: () => Promise<IndexState | null>
  keepState: (state: IndexState) => Promise<void>
  close: () => Promise<void>
}
