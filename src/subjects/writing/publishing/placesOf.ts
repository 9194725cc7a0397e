import type { PublicKind } from '@/lib/publicKinds'
import type { Label } from '@/lib/label'

import { textsOfPlaces as texts } from './textsOfPlaces'

type Doc = Record<string, unknown>

/** Where on the portal a document will stand beside its own page. */
export const placesOf = (kind: PublicKind, doc: Doc, now: Date): Label[] => [
  ...own[kind](doc, now),
  texts.search,
]

const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : !!value)

const related = (doc: Doc, names: (keyof typeof texts.related)[]): Label[] =>
  names.filter((name) => isGiven(doc[name])).map((name) => texts.related[name])

const isRunning = ({ startsOn, endsOn }: Doc, now: Date): boolean =>
  Boolean(startsOn) &&
  new Date(String(startsOn)) <= now &&
  (!endsOn || new Date(String(endsOn)) >= now)

const ofEvent = (doc: Doc, now: Date): Label[] => {
  const { lastEndsAt } = doc
  if (!lastEndsAt) return [texts.undatedEvents]
  if (new Date(String(lastEndsAt)) < now) return [texts.pastEvents]

  return [texts.homeEvents, texts.events, texts.calendar]
}

const own: Record<PublicKind, (doc: Doc, now: Date) => Label[]> = {
  news: (doc) => [
    texts.homeNews,
    texts.news,
    texts.feeds,
    ...related(doc, ['projects', 'events', 'plans']),
  ],
  events: (doc, now) => [
    ...ofEvent(doc, now),
    texts.feeds,
    ...related(doc, ['projects', 'workingGroup']),
  ],
  projects: (doc, now) => [
    ...(isRunning(doc, now) ? [texts.homeProjects] : []),
    texts.projects,
    texts.feeds,
  ],
  plans: (doc) => [texts.homePlans, texts.plans, ...related(doc, ['projects'])],
  measures: () => [texts.plan],
  pages: (doc) => [isGiven(doc.parent) ? texts.subpage : texts.loosePage],
  services: (doc) => [texts.catalogue, ...related(doc, ['provider'])],
  providers: () => [],
  'life-situations': () => [texts.situations],
  'working-groups': () => [texts.groups],
}
