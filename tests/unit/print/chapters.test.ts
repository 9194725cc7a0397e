import { describe, expect, test } from '@jest/globals'

import { chaptersOf } from '@/subjects/print/brochure/chapters/chaptersOf'
import type { LifeSituation, Service, Territory } from '@/payload-types'

const territory = (id: string, kind: Territory['kind'], parent?: string, name = id) =>
  ({ id, kind, parent, name }) as Territory
const territories = [
  territory('kraj', 'region', undefined, 'Horní kraj'),
  territory('cukrov', 'orp', 'kraj', 'ORP Cukrov'),
  territory('chlum', 'orp', 'kraj', 'ORP Chlum'),
  territory('lipa', 'municipality', 'cukrov', 'Lípa'),
  territory('lipa2', 'municipality', 'chlum', 'Lípa'),
  territory('dub', 'municipality', 'chlum', 'Dub'),
  territory('samota', 'municipality', 'kraj', 'Samota'),
]
const service = (name: string, data: object = {}) =>
  ({ id: name, name, territories: [], ...data }) as unknown as Service
const at = (city: string, more: object = {}) => ({ places: [{ address: { city } }], ...more })
const sources = { situations: [] as LifeSituation[], territories }
const shown = (
  ...[arrangement, services, given = sources]: Partial<Parameters<typeof chaptersOf>>
) =>
  chaptersOf(arrangement ?? 'type', services ?? [], given, 'cs').map((chapter) => [
    chapter.name,
    chapter.services.map(({ name }) => name).join(' '),
  ])

describe('chapters by territory', () => {
  test('begin with the whole region, go on by districts as Czechs sort, and end with those that say nothing', () => {
    const services = [
      service('vsude', { territories: ['kraj'] }),
      service('v-lipe', { territories: ['lipa'] }),
      service('oba', { territories: ['chlum', 'cukrov'] }),
      service('sam', { territories: ['samota'] }),
      service('nikde'),
    ]
    expect(shown('territory', services)).toEqual([
      ['Celé území: Horní kraj', 'vsude'],
      ['ORP Cukrov', 'v-lipe oba'],
      ['ORP Chlum', 'oba'],
      ['Samota', 'sam'],
      ['Bez uvedeného území', 'nikde'],
    ])
  })

  test('take a service also by the town of its place, unless the address is secret or two towns are called so', () => {
    const services = [
      service('vsude', { territories: ['kraj'], ...at('DUB') }),
      service('tajna', at('Dub', { isAddressSecret: true })),
      service('dvoji', at('Lípa')),
    ]
    expect(shown('territory', services)).toEqual([
      ['Celé území: Horní kraj', 'vsude'],
      ['ORP Chlum', 'vsude'],
      ['Bez uvedeného území', 'tajna dvoji'],
    ])
  })
})

describe('chapters by life situation', () => {
  const situation = (title: string, types: string[], data: object = {}) =>
    ({ title, serviceTypes: types, ...data }) as unknown as LifeSituation
  const situations = [
    situation('Dluhy', ['poradna'], { steps: [{ title: 'Sepište je', text: 'Všechny.' }, {}] }),
    situation('Prázdná', ['nic']),
    situation('Násilí', ['azyl', 'poradna'], {
      urgent: 'Odejděte.',
      contacts: [{ name: 'Linka', phone: '116006' }, { name: 'Web' }],
    }),
    situation('Bez střechy', ['azyl'], { urgent: 'Volejte.' }),
  ]
  const services = [
    service('azyl', { serviceType: { id: 'azyl', name: 'Azyl' } }),
    service('poradna', { serviceType: 'poradna' }),
    service('jina', { serviceType: 'jina' }),
  ]

  test('begin with what cannot wait, of these where somebody is called, and leave out what nobody helps with', () => {
    expect(shown('situation', services, { situations, territories })).toEqual([
      ['Násilí', 'azyl poradna'],
      ['Bez střechy', 'azyl'],
      ['Dluhy', 'poradna'],
      ['Služby mimo uvedené životní situace', 'jina'],
    ])
  })

  test('say what to do first and whom to call', () => {
    const [violence, , debts] = chaptersOf('situation', services, { situations, territories }, 'cs')
    expect(violence?.intro).toEqual({
      urgent: 'Odejděte.',
      step: '',
      lines: [{ name: 'Linka', phone: '116\u00a0006' }],
    })
    expect(debts?.intro).toEqual({ urgent: '', step: 'Sepište je – Všechny.', lines: [] })
  })
})

test('chapters by type end with the services whose type is not public', () => {
  const typed = (name: string, type: unknown) => service(name, { serviceType: type })
  expect(
    shown('type', [
      typed('a', { id: '1', name: 'Chata' }),
      typed('b', { id: '2', name: 'Cesta' }),
      typed('c', '3'),
    ]),
  ).toEqual([
    ['Cesta', 'b'],
    ['Chata', 'a'],
    ['Bez uvedeného druhu', 'c'],
  ])
})
