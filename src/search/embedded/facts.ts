import { facetNames, formNames, whomNames, type FacetName } from '@/lib/catalogueSearch'
import { sortKey } from '@/lib/sortKey'

import { keptHours } from '../keptHours'
import type { SearchDocument } from '../types'
import type { File } from './file'

type Place = {
  city: string | null
  at: [number, number] | null
  hours: number
}

/** What of a service choices and orders are made by; lists that services share are kept once, as sets. */
export type Facts = {
  key: string
  sets: Record<FacetName, number>
  places: Place[]
  ageFrom: number
  ageTo: number
  conditions: SearchDocument['conditions']
  readiness: SearchDocument['readiness']
}

/** Puts the values of a document into the file and says what its facts are. */
export const factsWriter = (file: File) => {
  const addTerm = file.prepare('insert or replace into terms (facet, slug, label) values (?, ?, ?)')
  const findSet = file.prepare('select number from sets where content = ?')
  const addSet = file.prepare('insert into sets (content) values (?)')
  const terms = new Map<string, string>()
  const sets = new Map<string, number>()

  const keepTerm = (facet: FacetName, slug: string, label: string): void => {
    if (terms.get(`${facet} ${slug}`) === label) return
    terms.set(`${facet} ${slug}`, label)
    addTerm.run(facet, slug, label)
  }

  const numberOf = (content: unknown): number => {
    const text = JSON.stringify(content)
    const known = sets.get(text) ?? (findSet.all(text) as { number: number }[])[0]?.number
    const number = known ?? Number(addSet.run(text).lastInsertRowid)
    sets.set(text, number)
    return number
  }

  return (document: SearchDocument): Facts => {
    const { serviceType, targetGroups, lifeSituations, served } = document
    const values = { serviceType: [serviceType], targetGroup: targetGroups, territory: served }
    const all = { ...values, lifeSituation: lifeSituations, form: [], whom: [] }
    for (const facet of facetNames)
      for (const { slug, label } of all[facet]) keepTerm(facet, slug, JSON.stringify(label))
    const setOf = (facet: FacetName, slugs: string[]) => numberOf([facet, ...slugs.sort()])

    return {
      key: sortKey(document.name.cs ?? ''),
      sets: {
        form: setOf(
          'form',
          formNames.filter((form) => document.forms.includes(form)),
        ),
        serviceType: setOf('serviceType', [serviceType.slug]),
        targetGroup: setOf(
          'targetGroup',
          targetGroups.map(({ slug }) => slug),
        ),
        whom: setOf(
          'whom',
          whomNames.filter((name) => document.whom.includes(name)),
        ),
        lifeSituation: setOf(
          'lifeSituation',
          lifeSituations.map(({ slug }) => slug),
        ),
        territory: setOf(
          'territory',
          served.map(({ slug }) => slug),
        ),
      },
      places: document.places.map(({ city, location, hours }) => ({
        city,
        at: location,
        hours: numberOf(hours.map(keptHours)),
      })),
      ageFrom: document.ageFrom ?? 0,
      ageTo: document.ageTo ?? 999,
      conditions: document.conditions,
      readiness: document.readiness,
    }
  }
}
