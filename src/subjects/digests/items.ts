import type { CollectionSlug, Payload, Where } from 'payload'

import type { DigestKind } from '@/lib/digest'
import { formatDate, formatDateTime } from '@/lib/formatDate'
import { idOf } from '@/lib/idOf'
import { label, type Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { docOf, docsOf, type Related } from '@/lib/populated'
import type { Consultation, Event, News, Plan, Project, WorkingGroup } from '@/payload-types'
import { env } from '@/platform/env'

/** Something new as a letter tells it, and by what people choose it. */
export type Item = {
  kind: DigestKind
  /** Topics of news, or the kind of an event. */
  parts: string[]
  /** Ids; none where the item names no territory. */
  territories: string[]
  title: string
  lines: string[]
  href: string
}

/** The given documents of a kind that anybody can read now, in a language. */
export const itemsOf = async (
  payload: Payload,
  kind: DigestKind,
  ids: string[],
  { locale, now }: { locale: Locale; now: string },
): Promise<Item[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: kind as CollectionSlug,
    where: { and: [{ id: { in: ids } }, ...(stillOf[kind]?.(now) ?? [])] },
    sort: order[kind],
    locale,
    depth: 1,
    pagination: false,
    // As anybody reads it: what was taken back in the meantime is not told.
    overrideAccess: false,
    populate: {
      projects: { territories: true },
      plans: { territory: true, slug: true },
      'working-groups': { territory: true },
    },
  })
  const read = readers[kind] as (doc: object, locale: Locale) => Omit<Item, 'kind'>
  return docs.map((doc) => ({ kind, ...read(doc, locale) }))
}

/** What is over before a weekly letter leaves is no news. */
const stillOf: Partial<Record<DigestKind, (now: string) => Where[]>> = {
  events: (now) => [
    { or: [{ lastEndsAt: { greater_than: now } }, { lastEndsAt: { exists: false } }] },
  ],
  consultations: (now) => [{ closesAt: { greater_than: now } }],
}
const order: Record<DigestKind, string> = {
  news: '-publishedAt',
  events: 'firstStartsAt',
  consultations: 'closesAt',
}

const hrefOf = (locale: Locale, path: string): string => env.siteUrl + pathTo(locale, path)

const news = ({ title, slug, summary, publishedAt, createdAt, ...more }: News, locale: Locale) => ({
  title,
  parts: more.topics ?? [],
  territories: [...territoriesOfProjects(more.projects), ...territoriesOfPlans(more.plans)],
  lines: [`${words.news[locale]} · ${formatDate(locale, publishedAt ?? createdAt)}`, summary],
  href: hrefOf(locale, `/aktuality/${slug}`),
})

const event = ({ title, slug, kind, state, summary, ...more }: Event, locale: Locale) => {
  const dates = [...(more.occurrences ?? [])].sort((one, other) =>
    one.startsAt.localeCompare(other.startsAt),
  )
  const [first, ...others] = dates
  const when = first ? occurrenceText(locale, first) : more.dateNote
  const mark = state && state !== 'planned' ? `${words[state][locale]}: ` : ''
  return {
    title: mark + title,
    parts: [kind],
    territories: [
      ...territoriesOfProjects(more.projects),
      ...territoriesOfGroup(more.workingGroup),
    ],
    lines: [
      [words.event[locale], when].filter(Boolean).join(' · ') +
        (others.length > 0 ? ` (+${others.length})` : ''),
      ...(summary ? [summary] : []),
    ],
    href: hrefOf(locale, `/akce/${slug}`),
  }
}

const consultation = ({ title, plan, closesAt }: Consultation, locale: Locale) => ({
  title: title ?? '',
  parts: [],
  territories: territoriesOfPlans([plan]),
  lines: [`${words.until[locale]} ${formatDateTime(locale, closesAt)}`],
  href: hrefOf(locale, `/plany/${docOf(plan)?.slug}/pripominky`),
})

const readers = { news, events: event, consultations: consultation }

type Many<Doc extends object> = Related<Doc>[] | null | undefined

const territoriesOfProjects = (projects: Many<Project>): string[] =>
  docsOf(projects).flatMap(({ territories }) => (territories ?? []).map(idText))

const territoriesOfPlans = (plans: Many<Plan>): string[] =>
  docsOf(plans).flatMap(({ territory }) => (territory ? [idText(territory)] : []))

const territoriesOfGroup = (group: Related<WorkingGroup>): string[] => {
  const { territory } = docOf(group) ?? {}
  return territory ? [idText(territory)] : []
}

const idText = (related: string | { id: string }): string => String(idOf(related))

const words = {
  news: label('Aktualita', 'News', 'Новина'),
  event: label('Akce', 'Event', 'Подія'),
  cancelled: label('Zrušeno', 'Cancelled', 'Скасовано'),
  postponed: label('Odloženo', 'Postponed', 'Перенесено'),
  until: label('Můžete se vyjádřit do', 'You can comment until', 'Зауваження приймають до'),
}
