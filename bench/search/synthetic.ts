import type { SearchDocument, Term } from '@/search/types'
import { numbersOf } from '@/search/conditions'

import { demoEntries } from '../demoEntries'

/** Numbers that look random and are the same in every run (mulberry32). */
const randomness = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const czech = (text: unknown): string => (text as { cs: string }).cs
const types = demoEntries('service-types').map(({ content: { name, description }, key }) => ({
  slug: key,
  label: { cs: czech(name) },
  description: { cs: czech(description) },
}))
const groups = demoEntries('target-groups').map(({ content: { name }, key }): Term => ({
  slug: key,
  label: { cs: czech(name) },
}))
const syllables =
  'ba be bo ce da de do du ha ho ja je ka ko la le lo ma mi mo na ne no pa po ra re ro sa si so ta te to va ve vo za zi'.split(
    ' ',
  )
const towns = Array.from({ length: 400 }, (_, at) => `obec-${at}`)
const situations = Array.from({ length: 29 }, (_, at) => ({
  slug: `situace-${at}`,
  label: { cs: `Životní situace ${at}` },
  description: {},
}))

/** Services that look like those of a whole country, in portions of a hundred. */
export async function* syntheticServices(count: number): AsyncGenerator<SearchDocument[]> {
  const random = randomness(7)
  const pick = <Value>(all: readonly Value[]): Value =>
    all[Math.floor(random() * all.length)] as Value
  // Some words are everywhere and most are rare, as in any language.
  const words = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  )
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() ** 3 * words.length)]).join(' ')

  for (let from = 0; from < count; from += 100)
    yield Array.from({ length: Math.min(100, count - from) }, (_, at): SearchDocument => {
      const type = pick(types)
      const town = Math.floor(random() * towns.length)
      const served: Term[] = [town, 400 + (town % 14)].map((each) => ({
        slug: each < 400 ? String(towns[each]) : `kraj-${each}`,
        label: { cs: `Území ${each}` },
      }))
      const id = `service-${from + at}`
      return {
        id,
        slug: id,
        updatedAt: '2026-11-22T00:00:00.000Z',
        serviceType: type,
        name: { cs: `${type.label.cs} ${pick(words)}` },
        summary: { cs: text(15) },
        description: { cs: text(60) },
        provider: { name: `Poskytovatel ${pick(words)}`, slug: 'poskytovatel' },
        forms: random() < 0.5 ? ['field'] : ['ambulatory', 'residential'],
        targetGroups: [pick(groups), pick(groups)],
        whom: random() < 0.1 ? ['women'] : [],
        readiness: { isPaused: random() < 0.02, fullOn: 0 },
        lifeSituations: [pick(situations)],
        territories: served.slice(0, 1),
        served,
        places: [
          {
            city: `Obec ${town}`,
            hours: [],
            location: [12.2 + random() * 6.5, 48.7 + random() * 2.2],
          },
        ],
        ageFrom: null,
        ageTo: null,
        conditions: numbersOf({
          isAddressSecret: false,
          places: [{ accessibility: random() < 0.5 ? 'full' : 'partial' }],
          availability: { free: Math.floor(random() * 3), updatedAt: '2026-11-20' },
          verifiedOn: '2026-10-01',
        }),
      }
    })
}
