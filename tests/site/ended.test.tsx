import { describe, expect, test } from '@jest/globals'

import type { Provider, Service } from '@/payload-types'
import { ServiceDetail } from '@/subjects/catalogue/site/ServiceDetail'
import { providerData } from '@/subjects/providers/site/providerData'
import { ProviderDetail } from '@/subjects/providers/site/ProviderDetail'

import { html } from './html'

const plain = async (element: Parameters<typeof html>[0]) =>
  (await html(element)).replaceAll('\u00a0', ' ')
const successor = { id: 'b', name: 'Nová charita', slug: 'nova-charita' }
const provider = {
  id: 'a',
  name: 'Stará charita',
  slug: 'stara-charita',
  ico: '27082440',
  updatedAt: '2026-02-01T00:00:00.000Z',
} as unknown as Provider
const ended = { ...provider, hasEnded: true, endedOn: '2026-01-31T12:00:00.000Z' } as Provider
const page = (given: Provider, former?: Provider[]) =>
  plain(<ProviderDetail locale="cs" provider={given} former={former} services={null} />)

describe('an organisation that has ended', () => {
  test('says since when, why, and who goes on', async () => {
    const text = await page({ ...ended, endNote: 'Sloučila se.', successor } as Provider)
    expect(text).toContain('Poskytovatel skončil 31. 1. 2026.')
    expect(text).toContain('Sloučila se.')
    expect(text).toContain(
      'Navazuje na něj: <a href="/poskytovatele/nova-charita">Nová charita</a>',
    )
  })

  test('says nothing of a day, a reason or a successor that nobody said', async () => {
    const text = await page({ ...ended, endedOn: null } as Provider)
    expect(text).toContain('Poskytovatel skončil.')
    expect(text).not.toContain('Navazuje')
  })

  test('names no successor that is not public', async () => {
    expect(await page({ ...ended, successor: 'b' } as Provider)).not.toContain('Navazuje')
  })

  test('has nobody who could claim it', async () => {
    expect(await page(provider)).toContain('/sprava-udaju?ico=27082440')
    expect(await page(ended)).not.toContain('/sprava-udaju')
  })

  test('is told to machines with the day', () => {
    expect(providerData(ended, 'x')).toMatchObject({ dissolutionDate: '2026-01-31' })
    expect(providerData(provider, 'x').dissolutionDate).toBeUndefined()
  })
})

test('an organisation says in whose place it goes on, and its former name', async () => {
  const text = await page({ ...provider, formerName: 'Diakonie' } as Provider, [
    { ...successor, slug: 'puvodni', name: 'Původní' } as unknown as Provider,
  ])
  expect(text).toContain('Navazuje na')
  expect(text).toContain('<a href="/poskytovatele/puvodni">Původní</a>')
  expect(text).toContain('Diakonie')
})

test('a service that has ended says since when and what goes on instead', async () => {
  const service = {
    id: 's',
    slug: 'pece',
    name: 'Péče doma',
    forms: ['field'],
    state: 'ended',
    endedOn: '2026-01-31T12:00:00.000Z',
    successor: { id: 't', name: 'Péče jinde', slug: 'pece-jinde' },
    provider,
    updatedAt: '2026-02-01T00:00:00.000Z',
    serviceType: { id: 't', name: 'pečovatelská služba', slug: 'pecovatelska-sluzba' },
  } as unknown as Service
  const text = await plain(<ServiceDetail locale="cs" service={service} />)
  expect(text).toContain('Služba skončila 31. 1. 2026.')
  expect(text).toContain('Navazuje na ni: <a href="/sluzby/pece-jinde">Péče jinde</a>')
})
