import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { distance } from '@/lib/distance'
import { isOpenAt } from '@/lib/opening'
import { embeddedEngine } from '@/search/embedded/embeddedEngine'
import {
  conditionNames,
  facetNames,
  formNames,
  whomNames,
  type FacetName,
  type SearchQuestion,
} from '@/lib/catalogueSearch'
import type { SearchDocument, SearchEngine } from '@/search/types'
import { keptConditions, keptIn, numbersOf } from '@/search/conditions'

import { document, portions, question, term } from '../../support/searchDocuments'

// What the engine chooses, counts and orders by bits and numbers is done here again, document by document.

const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-choices-'))
let engine: SearchEngine
let all: SearchDocument[] = []

let seed = 11
/** A number below `most` that looks random and is the same in every run. */
const random = (most: number): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % most
}
const pick = <Value>(from: readonly Value[]): Value => from[random(from.length)] as Value
const some = <Value>(from: readonly Value[], most: number): Value[] => [
  ...new Set(Array.from({ length: random(most + 1) }, () => pick(from))),
]

const groups = Array.from({ length: 6 }, (_, at) => term(`skupina-${at}`, `Skupina ${at}`))
const towns = Array.from({ length: 9 }, (_, at) => term(`obec-${at}`, `Obec ${at}`))
const situations = Array.from({ length: 4 }, (_, at) => ({
  ...term(`situace-${at}`, `Situace ${at}`),
  description: {},
}))
const words = ['Chalupa', 'Čekanka', 'Cesta', 'Hvězda', 'Chvíle', 'Zora']
const hours = [
  [],
  [{ day: 'mo', opensAt: '08:00', closesAt: '12:00' }],
  [{ day: 'tu', opensAt: '08:00', closesAt: '12:00' }],
]

const make = (id: number): SearchDocument =>
  document(`s-${id}`, pick(['care', 'home', 'crisis']), `${pick(words)} ${random(40)}`, {
    forms: some(formNames, 3),
    targetGroups: some(groups, 3),
    whom: some(whomNames, 2),
    lifeSituations: some(situations, 2),
    served: some(towns, 3),
    conditions: numbersOf({
      isAddressSecret: false,
      places: [{ accessibility: pick(['full', 'partial']) }],
      availability: { free: pick([null, 0, 2]), updatedAt: pick(['2026-01-01', '2026-11-20']) },
      verifiedOn: pick([null, '2024-01-01', '2026-06-01']),
    }),
    ageFrom: pick([null, 18, 60]),
    ageTo: pick([null, 26, 90]),
    places: Array.from({ length: random(3) }, () => ({
      city: pick(towns).label.cs ?? null,
      hours: pick(hours),
      location: pick([null, [16 + random(100) / 100, 49 + random(100) / 100]]),
    })) as SearchDocument['places'],
  })

const ask = (): SearchQuestion =>
  question(pick(['', '', 'chalupa', 'cesta', 'pomoc']), {
    chosen: {
      form: random(3) === 0 ? some(formNames, 2) : [],
      targetGroup: random(2) === 0 ? some(groups, 2).map(({ slug }) => slug) : [],
      whom: random(4) === 0 ? some(whomNames, 2) : [],
      territory: random(2) === 0 ? some(towns, 2).map(({ slug }) => slug) : [],
      serviceType: random(4) === 0 ? ['krizova-pomoc'] : [],
      lifeSituation: random(5) === 0 ? ['situace-1', 'situace-2'] : [],
    },
    age: pick([null, null, 20, 70]),
    conditions: conditionNames.filter(() => random(5) === 0),
    ...(random(3) === 0 && { near: [16.5, 49.5], radius: pick([null, 20, 50]) }),
    sort: 'name' as const,
    limit: 100,
  })

const valuesOf = (each: SearchDocument): Record<FacetName, readonly string[]> => ({
  form: each.forms,
  serviceType: [each.serviceType.slug],
  targetGroup: each.targetGroups.map(({ slug }) => slug),
  whom: each.whom,
  lifeSituation: each.lifeSituations.map(({ slug }) => slug),
  territory: each.served.map(({ slug }) => slug),
})

const fits = (each: SearchDocument, asked: SearchQuestion, but?: FacetName): boolean => {
  const { near, radius, age, now } = asked
  const places = each.places
  const values = valuesOf(each)
  const inCircle = places.some(
    ({ location }) =>
      location && near && radius !== null && distance(near, location) / 1_000 <= radius,
  )
  return [
    facetNames.every((facet) => {
      const chosen = asked.chosen[facet]
      return (
        facet === but || chosen.length === 0 || chosen.some((one) => values[facet].includes(one))
      )
    }),
    age === null || ((each.ageFrom ?? 0) <= age && age <= (each.ageTo ?? 999)),
    keptIn(asked.conditions).every(
      (name) => each.conditions[name] >= keptConditions[name].atLeast(asked),
    ),
    !asked.conditions.includes('openNow') || places.some((place) => isOpenAt(place.hours, now)),
    radius === null || inCircle,
  ].every(Boolean)
}

const countsIn = (found: SearchDocument[], facet: FacetName, chosen: string[]) => {
  const counts = new Map(chosen.map((value) => [value, 0]))
  for (const each of found)
    for (const value of valuesOf(each)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([one], [other]) => one.localeCompare(other))
}

const same = async (): Promise<void> => {
  for (let at = 0; at < 60; at += 1) {
    const asked = ask()
    // Which words find what is tested elsewhere: here the engine itself says it, with nothing chosen.
    const plain = await engine.search(question(asked.q, { limit: 100, sort: 'name' }))
    const second = await engine.search(question(asked.q, { limit: 100, page: 2, sort: 'name' }))
    const ids = new Set([...plain.docs, ...second.docs].map(({ id }) => id))
    const worded = all.filter(({ id }) => ids.has(id))
    const wanted = worded.filter((each) => fits(each, asked))
    const answer = await engine.search(asked)
    expect(answer.totalDocs).toBe(wanted.length)
    expect(answer.docs.map(({ name }) => name)).toEqual(
      wanted
        .map(({ name }) => name.cs ?? '')
        .toSorted((one, other) => one.localeCompare(other, 'cs'))
        .slice(0, 100),
    )
    for (const facet of facetNames)
      expect(
        answer.facets[facet]
          .map(({ value, count }) => [value, count])
          .toSorted(([one], [other]) => String(one).localeCompare(String(other))),
      ).toEqual(
        countsIn(
          worded.filter((each) => fits(each, asked, facet)),
          facet,
          asked.chosen[facet],
        ),
      )
  }
}

beforeAll(async () => {
  all = Array.from({ length: 150 }, (_, at) => make(at))
  engine = embeddedEngine(path.join(folder, 'index.db'))
  await engine.rebuild(portions(all.slice(0, 90), all.slice(90)), {
    source: 'test',
    lists: '1',
    schema: 'x',
    builtAt: 'now',
  })
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

test('whatever is chosen, answers, their order and all counts are those of the documents', same)

test('and so they are after services have changed, gone and come', async () => {
  for (let round = 0; round < 4; round += 1) {
    const changed = [make(round), make(60 + round), make(150 + round)]
    await engine.upsert(changed)
    all = [...all.filter(({ id }) => !changed.some((each) => each.id === id)), ...changed]
    await same()
    await engine.remove([`s-${100 + round}`])
    all = all.filter(({ id }) => id !== `s-${100 + round}`)
    await same()
  }
})
