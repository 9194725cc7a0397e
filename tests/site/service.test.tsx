import { describe, expect, test } from '@jest/globals'

import { AvailabilityTag } from '@/subjects/catalogue/site/AvailabilityTag'
import { OpenTag } from '@/subjects/catalogue/site/OpenTag'
import { Places } from '@/subjects/catalogue/site/Places'
import { ServiceDetail } from '@/subjects/catalogue/site/ServiceDetail'
import type { Service } from '@/payload-types'

import { html } from './html'

const service = {
  id: 's',
  slug: 'pece',
  name: 'Péče doma',
  provider: { id: 'a', name: 'Charita', slug: 'charita' },
  serviceType: { id: 't', name: 'pečovatelská služba', slug: 'pecovatelska-sluzba' },
  forms: ['field'],
  isRegistered: true,
  ageFrom: 65,
  contacts: { phones: [{ number: '+420585562109', note: 'ústředna' }] },
  availability: { free: 0, waitingWeeks: 6, updatedAt: '2026-11-20T10:00:00Z' },
  verifiedOn: '2026-11-02T10:00:00Z',
  updatedAt: '2026-11-21T12:00:00Z',
} as unknown as Service

describe('a service', () => {
  test('can be called by one touch', async () => {
    expect(await html(<ServiceDetail locale="cs" service={service} />)).toContain(
      '<a href="tel:+420585562109">+420\u00a0585\u00a0562\u00a0109</a>',
    )
  })

  test('says whether there is room, how long people wait and since when that is known', async () => {
    const text = await html(<ServiceDetail locale="cs" service={service} />)
    expect(text).toContain('teď není volné místo')
    expect(text).toContain('čeká se asi 6 týdnů')
    expect(text).toContain('20.\u00a011.\u00a02026')
  })

  test('with a secret address says so instead of showing places', async () => {
    const places = [{ address: { street: 'Tajná 1' } }]
    const text = await html(<Places locale="cs" service={{ isAddressSecret: true, places }} />)
    expect(text).not.toContain('Tajná')
    expect(text).toContain('nezveřejňuje')
  })

  test('without a place says that nobody has to come', async () => {
    expect(await html(<Places locale="cs" service={{ places: [] }} />)).toContain('nedochází')
  })
})

describe('free places of a service', () => {
  const now = new Date('2026-11-28T10:00:00Z')
  const tag = (availability: object, more: object = {}) =>
    html(<AvailabilityTag locale="cs" service={{ availability, ...more }} now={now} />)
  const row = (form: string, free: number, updatedAt: string) => ({ form, free, updatedAt })

  test.each([
    [
      'that are known lately, with their day',
      { free: 2, updatedAt: '2026-11-20' },
      '2 volná místa',
    ],
    [
      'of all forms together',
      {
        free: 3,
        byForm: [row('field', 1, '2026-11-20'), row('residential', 2, '2026-11-27')],
      },
      '3 volná místa',
    ],
    [
      'of a form that was told lately alone',
      {
        free: 3,
        byForm: [row('field', 1, '2026-01-20'), row('residential', 2, '2026-11-20')],
      },
      '2 volná místa',
    ],
  ])('%s', async (_, availability, said) => {
    const text = await tag(availability)
    expect(text).toContain(said)
    expect(text).toContain('stav k 20.\u00a011.\u00a02026')
  })

  test.each([
    ['an old number', { free: 2, updatedAt: '2026-09-20' }],
    [
      'none in one form while another is not known any more',
      {
        free: 2,
        byForm: [row('field', 0, '2026-11-20'), row('residential', 2, '2026-09-20')],
      },
    ],
  ])('%s counts as not known, and the card says since when', async (_, availability) => {
    const text = await tag(availability)
    expect(text).toContain('volná místa naposledy uvedena 20.\u00a09.\u00a02026')
    expect(text).not.toMatch(/není volné|2 volná/)
  })

  test('count for as long as the portal has set', async () => {
    const text = await tag({ free: 2, updatedAt: '2026-09-20' }, { freeForDays: 90 })
    expect(text).toContain('2 volná místa')
  })

  test('that nobody has told with a day are not shown', async () => {
    expect(await tag({ free: 2 })).toBe('')
  })
})

describe('a card says whether somebody is there', () => {
  const office = [{ day: 'mo' as const, opensAt: '08:00', closesAt: '16:00' }]
  const monday = new Date('2026-11-23T09:00:00+01:00')
  const noted = office.map((each) => ({ ...each, note: 'po objednání' }))
  const halves = [
    { day: 'mo' as const, opensAt: '18:00', closesAt: '24:00' },
    { day: 'tu' as const, opensAt: '00:00', closesAt: '06:00' },
  ]
  const nonstop = (['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const).map((day) => ({
    day,
    opensAt: '00:00',
    closesAt: '24:00',
  }))
  test.each([
    ['and until when', [office], '2026-11-23T09:00:00+01:00', 'Otevřeno do 16:00'],
    ['or not now', [office], '2026-11-23T17:00:00+01:00', 'Teď zavřeno'],
    ['or what is noted instead', [noted], '2026-11-23T09:00:00+01:00', '8:00–16:00 po objednání'],
    [
      'by a place without a note',
      [noted, office],
      '2026-11-23T09:00:00+01:00',
      'Otevřeno do 16:00',
    ],
    ['until the morning of a night', [halves, office], '2026-11-23T20:00:00+01:00', 'do 6:00'],
    ['at any of its places', [[], nonstop], '2026-11-23T17:00:00+01:00', 'Otevřeno nepřetržitě'],
  ])('%s', async (_, hours, moment, said) => {
    const places = hours.map((openingHours) => ({ openingHours }))
    expect(await html(<OpenTag locale="cs" places={places} now={new Date(moment)} />)).toContain(
      said,
    )
  })

  test('and never says open by hours with a note', async () => {
    const tag = <OpenTag locale="cs" places={[{ openingHours: noted }]} now={monday} />
    expect(await html(tag)).not.toContain('Otevřeno')
  })

  test('and nothing where no hours are told', async () => {
    expect(await html(<OpenTag locale="cs" places={[{ openingHours: [] }]} />)).not.toMatch(
      /Otevřeno|zavřeno/,
    )
  })
})
