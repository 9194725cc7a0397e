import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ReactNode } from 'react'

import { offerRest } from '@/site/cms/transport'

import { html } from '../site/html'
import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { filledEntry } from '../support/filledEntry'
import { clearEntries, compose, monthsAgo, tokenTo } from '../support/prompts'
import { own, said } from '../support/said'

type Page = (props: object) => Promise<ReactNode>

let cms: Cms
let ground: Ground
let page: Page
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
  page = (await import('@/app/(site)/[locale]/overeni/[token]/page')).default as unknown as Page
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await clearEntries(cms.payload)
  const { db } = cms.payload
  const data = { verifiedOn: new Date().toISOString() }
  await db.updateMany({ collection: 'providers', where: {}, data })
})

const show = async (locale = 'cs', query: object = {}): Promise<string> => {
  const token = await tokenTo(cms, 'pavla')
  const made = await page({
    params: Promise.resolve({ locale, token }),
    searchParams: Promise.resolve(query),
  })
  return said(own(await html(made))).join('\n')
}

describe('whom to call', () => {
  const settings = (help: object) =>
    cms.payload.updateGlobal({
      slug: 'site',
      data: { name: 'Rozcestník', operator: { name: 'Kraj', help } },
      overrideAccess: true,
    })
  const letter = async () => {
    const { docs } = await cms.payload.find({
      collection: 'letters',
      where: { template: { equals: 'confirmation' } },
      sort: '-createdAt',
      limit: 1,
      overrideAccess: true,
    })
    return String(docs[0]?.text)
  }
  const asking = async () => {
    const waits = { verifiedOn: monthsAgo(7), _status: 'published' }
    await write(cms.payload, 'services', { ...sample('services', 'Poradna', ground), ...waits })
    await compose(cms.payload)
  }

  test('is in the letter and on its page, as the settings of the portal say', async () => {
    await settings({ name: 'Odbor sociálních věcí', phone: '585562109', email: 'rada@kraj.test' })
    await asking()
    const words = [await letter(), await show()].map((each) => each.replaceAll('\u00a0', ' '))
    const said = [
      'Zavolejte nebo napište: Odbor sociálních věcí',
      '+420 585 562 109',
      'rada@kraj.test',
    ]
    expect(words.map((each) => said.filter((part) => !each.includes(part)))).toEqual([[], []])
  })

  test('is not said where the settings name nobody who can be called', async () => {
    await settings({ name: 'Odbor sociálních věcí', phone: null, email: null })
    await asking()
    expect([await letter(), await show()].join()).not.toMatch(/Nevíte si rady|Odbor sociálních/)
  })
})

describe('all that a fingerprint counts is on the page behind the letter', () => {
  test('of a service', async () => {
    const { data, expected } = await filledEntry(cms.payload, 'services', ground)
    const waits = { verifiedOn: monthsAgo(7), isAddressSecret: false, _status: 'published' }
    await write(cms.payload, 'services', { ...data, ...waits })
    await compose(cms.payload)
    const shown = await show()
    const missing = Object.entries(expected).filter(([, words]) => !shown.includes(words))
    expect(missing).toEqual([])
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining(['description', 'capacity.count', 'places.openingHours.note']),
    )
  })

  test('of a provider', async () => {
    const { data, expected } = await filledEntry(cms.payload, 'providers', ground)
    const id = ground.providerA
    await cms.payload.update({ collection: 'providers', id, data, overrideAccess: true })
    await cms.payload.db.updateOne({
      collection: 'providers',
      id,
      data: { verifiedOn: monthsAgo(7) },
    })
    await compose(cms.payload)
    const shown = await show()
    const missing = Object.entries(expected).filter(([, words]) => !shown.includes(words))
    expect(missing).toEqual([])
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(['description', 'logo']))
  })
})

describe('the page of a service', () => {
  const service = (data: object) =>
    write(cms.payload, 'services', {
      ...sample('services', 'Denní stacionář', ground),
      _status: 'published',
      isAddressSecret: false,
      verifiedOn: monthsAgo(7),
      ...data,
    })

  test('says how many places are free and since when', async () => {
    const updatedAt = new Date().toISOString()
    await service({ availability: { free: 3, waitingWeeks: 2, updatedAt } })
    await compose(cms.payload)
    const shown = await show()
    expect(shown).toContain('3 volná místa')
    expect(shown).toContain('stav k …')
    expect(shown).toContain('čeká se asi 2 týdny')
  })

  test('says that its address is secret, and not which it is', async () => {
    const places = [{ name: 'Tajný dům', address: { street: 'Tajná 1', city: 'Horní Ves' } }]
    await service({ isAddressSecret: true, places })
    await compose(cms.payload)
    const shown = await show()
    expect(shown).toContain('Adresa této služby se z bezpečnostních důvodů nezveřejňuje')
    expect(shown).not.toMatch(/Tajn|Horní Ves/)
  })

  test.each([
    ['en', 'All this is true'],
    ['uk', 'Дані чинні'],
  ])('speaks to its reader in her language: %s', async (locale, button) => {
    await service({})
    await compose(cms.payload)
    expect(await show(locale)).toContain(button)
  })
})

describe('the page of many services', () => {
  const ids: string[] = []
  beforeEach(async () => {
    ids.length = 0
    for (const [at, city] of ['Lipov', 'Lipov', 'Javorov', 'Čertov', 'Hora'].entries())
      ids.push(
        await write(cms.payload, 'services', {
          ...sample('services', `Služba ${at}`, ground),
          _status: 'published',
          isAddressSecret: false,
          places: [{ address: { city } }],
          verifiedOn: monthsAgo(7),
        }),
      )
  })
  const change = (id: string | undefined, body: object) =>
    cms.rest(`/api/services/${id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { ...body, _status: 'published' },
    })
  const confirm = () =>
    cms.rest(`/api/services/${ids[0]}/confirm`, { as: 'pavla', method: 'POST', body: {} })
  /** What was confirmed just now is due again. */
  const composeLater = async () => {
    const data = { verifiedOn: monthsAgo(7) }
    await cms.payload.db.updateOne({ collection: 'services', id: String(ids[0]), data })
    await compose(cms.payload)
  }
  const headings = (shown: string) =>
    shown
      .split('\n')
      .filter((line) => line.startsWith('## '))
      .map((line) => line.slice(3))

  test('has them by their towns, each with a ticked box, and one button', async () => {
    await compose(cms.payload)
    const shown = await show()
    expect(headings(shown)).toEqual(['Čertov', 'Hora', 'Javorov', 'Lipov'])
    expect(shown.match(/name=entry value=…:\S+ checked\]/g)).toHaveLength(5)
    expect(shown.match(/Zaškrtnuté záznamy platí/g)).toHaveLength(1)
    expect(shown).not.toContain('Údaje platí:')
  })

  test('has first what has changed since it was confirmed, and says what', async () => {
    await confirm()
    await change(ids[0], {
      costs: 'Sto korun',
      contacts: { phones: [{ number: '+420585562109' }] },
    })
    await composeLater()
    const shown = await show()
    expect(headings(shown)[0]).toBe('Změnilo se od posledního potvrzení')
    expect(shown).toContain('Úhrada: (nic) → Sto korun')
    expect(shown).toContain('Telefony: (nic) → +420585562109')
    expect(shown.match(/Změnilo se od/g)).toHaveLength(1)
  })

  test('tells nothing as changed that only got free places', async () => {
    await confirm()
    const body = { free: 3 }
    await cms.rest(`/api/services/${ids[0]}/availability`, { as: 'pavla', method: 'PATCH', body })
    await composeLater()
    expect(await show()).not.toContain('Změnilo se od')
  })

  test('has last what was confirmed already, without a box', async () => {
    await compose(cms.payload)
    const token = await tokenTo(cms, 'pavla')
    const { body } = await cms.rest(`/api/verify/${token}`)
    const [{ id, fingerprint }] = body.entries
    const entries = [{ id, fingerprint }]
    await cms.rest(`/api/verify/${token}`, { method: 'POST', body: { entries } })
    const shown = await show()
    expect(headings(shown).at(-1)).toBe('Potvrzeno nebo čeká na úřad')
    expect(shown.match(/name=entry value=…:\S+ checked\]/g)).toHaveLength(4)
  })
})
