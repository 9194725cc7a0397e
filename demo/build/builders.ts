import type { CollectionSlug } from 'payload'

import { toSlug } from '@/lib/toSlug'

import { pragueTime } from './dates'
import { inventedIco } from './ico'
import type { Data } from './sown'
import { text } from './text'

type Given<Slug extends CollectionSlug> = Partial<Data<Slug>>
type ServiceOf = Given<'services'> & Pick<Data<'services'>, 'provider' | 'serviceType'>

let built = 0

/** A provider with a valid number of its own; each one is different. */
export const buildProvider = (given: Given<'providers'> = {}): Data<'providers'> => {
  const name = given.name ?? `Zkušební poskytovatel ${(built += 1)}`

  return {
    ...{ name, slug: toSlug(name), ico: inventedIco(50_000 + built), legalForm: 'association' },
    contacts: {
      phones: [{ number: '+420499000999' }],
      emails: [{ email: 'info@priklad.example' }],
    },
    address: { street: 'Lipová 1', city: 'Jasanov', postcode: '57901' },
    _status: 'published',
    ...given,
  }
}

/** A service of a provider, out-patient unless said otherwise. */
export const buildService = (given: ServiceOf): Data<'services'> => {
  const name = given.name ?? `Zkušební služba ${(built += 1)}`

  return {
    ...{ name, slug: toSlug(name), forms: ['ambulatory'], isRegistered: true, state: 'active' },
    ...{ isAddressSecret: false, languages: ['cs'], _status: 'published' },
    summary: 'Poradíme vám a půjdeme s vámi, kam bude potřeba.',
    places: [{ address: { street: 'Lipová 1', city: 'Jasanov', postcode: '57901' } }],
    ...given,
  }
}

/** A project without a programme: with its aims, so that it can be published. */
export const buildProject = (given: Given<'projects'> = {}): Data<'projects'> => {
  const title = given.title ?? `Zkušební projekt ${(built += 1)}`

  return {
    ...{ title, slug: toSlug(title), currency: 'CZK', _status: 'published' },
    ...{ startsOn: '2026-01-01T12:00:00.000Z', endsOn: '2027-12-31T12:00:00.000Z' },
    summary: 'Co projekt změní a pro koho.',
    aims: text('Aby lidé dostali pomoc včas a blízko domova.'),
    ...given,
  }
}

/** A news item published on a morning of November 2026. */
export const buildNews = (given: Given<'news'> = {}): Data<'news'> => {
  const title = given.title ?? `Zkušební aktualita ${(built += 1)}`

  return {
    ...{ title, slug: toSlug(title), author: 'redakce portálu', _status: 'published' },
    publishedAt: pragueTime('2026-11-20', '9:00'),
    summary: 'Jedna věta o tom, co je nového.',
    body: text('První odstavec.\n\n## Mezititulek\n\nDruhý odstavec.'),
    ...given,
  }
}

/** An event with one date in the spring of 2030. */
export const buildEvent = (given: Given<'events'> = {}): Data<'events'> => {
  const title = given.title ?? `Zkušební akce ${(built += 1)}`

  return {
    ...{ title, slug: toSlug(title), kind: 'seminar', state: 'planned', _status: 'published' },
    occurrences: [
      { startsAt: pragueTime('2030-04-10', '9:00'), endsAt: pragueTime('2030-04-10', '12:00') },
    ],
    ...given,
  }
}
