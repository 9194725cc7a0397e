import { cache } from 'react'

import { find } from '@/site/cms/client'
import type { SearchAnswer } from '@/lib/catalogueSearch'
import { crisisOf, linesFor, perilOfType, type Crisis, type HelpLine } from '@/lib/crisis'
import type { Locale } from '@/lib/label'

type Types = readonly { slug: string; name: string; section?: string | null }[]

/** Life situations with whom to call in each that cannot wait. */
const findUrgent = cache(async (locale: Locale) => {
  const { docs } = await find('life-situations', {
    locale,
    limit: 100,
    depth: 0,
    sort: 'order',
    select: { title: true, slug: true, urgent: true, contacts: true },
  })
  return docs.filter(({ urgent }) => urgent)
})

type Asked = {
  /** What the visitor chose of situations and types of services. */
  chosen: { lifeSituation: string[]; serviceType: string[] }
  age: number | null
  understood: SearchAnswer['understood'] | null
  types: Types
  lines: readonly HelpLine[]
}

const adultAge = 18

/**
 * Whom to call when a question tells of danger: by its words, by a situation or by a type of service that was chosen.
 * Null where nothing does.
 */
export const findCrisis = async (locale: Locale, asked: Asked): Promise<Crisis | null> => {
  const { chosen, age, understood, types, lines } = asked
  const isSaid = understood?.isCrisis === true
  if (!isSaid && chosen.lifeSituation.length === 0 && chosen.serviceType.length === 0) return null

  const meant = isSaid ? understood.synonyms : []
  const situations = await findUrgent(locale)
  const crises = situations
    .filter(({ slug, title }) => chosen.lifeSituation.includes(slug) || meant.includes(title))
    .flatMap((situation) => crisisOf(situation, lines) ?? [])
  if (crises[0]) return withChildrenFirst(crises[0], age, lines)

  const perils = types
    .filter(({ slug, name }) => chosen.serviceType.includes(slug) || meant.includes(name))
    .flatMap(({ section }) => perilOfType(section) ?? [])
  const peril = perils.includes('violence') ? 'violence' : perils[0]
  if (!peril && !isSaid) return null

  const first = linesFor(peril ?? 'danger', lines)
  const shown = first.length > 0 ? first : lines.slice(0, 3)
  return withChildrenFirst({ text: null, lines: shown }, age, lines)
}

/** Who looks for a child is given the children's line first. */
const withChildrenFirst = (
  crisis: Crisis,
  age: number | null,
  lines: readonly HelpLine[],
): Crisis => {
  const [line] = age !== null && age < adultAge ? linesFor('children', lines) : []
  if (!line) return crisis
  return { ...crisis, lines: [line, ...crisis.lines.filter(({ phone }) => phone !== line.phone)] }
}
