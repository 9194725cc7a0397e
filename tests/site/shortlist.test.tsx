import { describe, expect, test } from '@jest/globals'

import { ServiceCard } from '@/subjects/catalogue/site/ServiceCard'
import { Comparison } from '@/subjects/catalogue/site/shortlist/Comparison'
import { comparisonRows } from '@/subjects/catalogue/site/shortlist/comparisonRows'
import { letterOf } from '@/subjects/catalogue/site/shortlist/letterOf'
import type { ListedService } from '@/subjects/catalogue/site/shortlist/queries'
import { Shortlist } from '@/subjects/catalogue/site/shortlist/Shortlist'
import { ShortlistNotices } from '@/subjects/catalogue/site/shortlist/ShortlistNotices'

import { html } from './html'

const service = (slug: string, more: object = {}) =>
  ({
    id: slug,
    slug,
    name: `Péče ${slug}`,
    provider: { id: 'p', name: 'Charita', contacts: { phones: [{ number: '+420585562100' }] } },
    serviceType: { id: 't', name: 'pečovatelská služba' },
    forms: ['field'],
    ...more,
  }) as unknown as ListedService

const rich = service('a', {
  contacts: { phones: [{ number: '+420585562109' }], emails: [{ email: 'pece@a.test' }] },
  places: [
    {
      address: { street: 'Dlouhá 1', city: 'Jasanov', postcode: '57901' },
      location: [16.27, 49.75],
      openingHours: ['mo', 'tu'].map((day) => ({ day, opensAt: '08:00', closesAt: '16:00' })),
    },
  ],
  howToApply: 'Zavolejte dopoledne.',
  availability: { free: 2, updatedAt: new Date().toISOString() },
})
const url = 'https://portal.test/seznam?s=a,b'

describe('a card of a service', () => {
  test('puts it on the list that the address knows', async () => {
    const text = await html(<ServiceCard locale="uk" service={rich} kept={['x', 'y']} />)
    expect(text).toContain('href="/uk/seznam?s=x,y,a"')
    expect(text).toContain('data-keep="a"')
  })

  test('calls, writes and leads the way by one touch', async () => {
    const text = await html(<ServiceCard locale="cs" service={rich} />)
    expect(text).toContain('href="tel:+420585562109"')
    expect(text).toContain('href="mailto:pece@a.test"')
    expect(text).toContain('href="https://mapy.com/fnc/v1/route?end=16.27,49.75"')
  })

  test('leads nowhere when the place is not known', async () => {
    expect(await html(<ServiceCard locale="cs" service={service('b')} />)).not.toContain('mapy.com')
  })
})

describe('a list of services', () => {
  const page = (services = [rich, service('b'), service('c')]) =>
    html(<Shortlist locale="cs" services={services} url={url} />)

  test('keeps the order of the visitor and says what is needed to get in', async () => {
    const text = await page([service('b'), rich])
    expect(text.indexOf('Péče b')).toBeLessThan(text.indexOf('Péče a'))
    for (const said of ['Zavolejte dopoledne.', 'po–út 8:00–16:00', '2 volná místa', 'Dlouhá 1'])
      expect(text).toContain(said)
    expect(text).toContain('https://portal.test/sluzby/a<')
  })

  test('takes the telephone of the provider when the service has none', async () => {
    expect(await page([service('b')])).toContain('tel:+420585562100')
  })

  test('removes and moves by links; what was removed can come back', async () => {
    const text = await page()
    expect(text).toContain('href="/seznam?s=a,c&amp;puvodni=a,b,c#odebrano"')
    expect(text).toContain('href="/seznam?s=b,a,c#sluzba-b"')
    expect(text).not.toContain('Posunout výš<span class="hidden">: Péče a</span>')
    expect(await page([rich])).toContain('href="/seznam?puvodni=a#odebrano"')
  })

  test('tells of a secret address instead of showing places', async () => {
    const text = await page([service('d', { isAddressSecret: true })])
    expect(text).toContain('nezveřejňuje')
  })

  test.each([
    [['a', 'x'], 'Jedna služba ze seznamu už v katalogu není.'],
    [['a', 'x', 'y'], '2 služby ze seznamu už v katalogu nejsou.'],
  ])('says that of %j something is gone', async (asked, said) => {
    const text = await html(
      <ShortlistNotices locale="cs" asked={asked} services={[rich]} before={[]} />,
    )
    expect(text).toContain(said)
    expect(text).toContain('href="/seznam?s=a"')
  })

  test('says what of an over-long address it left out, and not that it is gone', async () => {
    const asked = Array.from({ length: 32 }, (_, at) => `s${at}`)
    const services = asked.slice(0, 30).map((slug) => service(slug))
    const text = await html(<ShortlistNotices locale="cs" {...{ asked, services, before: [] }} />)
    expect(text).toContain('jsme 2 vynechali')
    expect(text).not.toContain('katalogu')
  })
})

describe('a list sent by mail', () => {
  const bodyOf = (letter: string) => new URLSearchParams(letter.split('?')[1]).get('body') ?? ''

  test('names the services with their telephones and the address of the list', () => {
    expect(bodyOf(letterOf('cs', [rich, service('b')], url)).split('\r\n')).toEqual([
      'Péče a, +420 585 562 109',
      'Péče b, +420 585 562 100',
      '',
      url,
    ])
  })

  test('stays as short as mail programs take, and still has the address', () => {
    const many = Array.from({ length: 30 }, (_, at) => service(`sluzba-s-dlouhym-nazvem-${at}`))
    const letter = letterOf('cs', many, url)
    expect(letter.length).toBeLessThanOrEqual(1_900)
    expect(bodyOf(letter)).toMatch(/a ještě \d+ služ/)
    expect(bodyOf(letter)).toContain(url)
  })
})

describe('a comparison', () => {
  test('says in words which answers differ', () => {
    const rows = comparisonRows('cs', [rich, service('b')])
    const isSame = Object.fromEntries(rows.map((row) => [row.term, row.isSame]))
    expect(isSame).toMatchObject({ Forma: true, 'Volná místa': false, 'Jak se objednat': false })
  })

  test('leaves out what no service says', () => {
    const terms = comparisonRows('cs', [service('b'), service('c')]).map(({ term }) => term)
    expect(terms).not.toContain('Kolik to stojí')
  })

  test('is a table with names over columns and questions beside rows, in a region for the keyboard', async () => {
    const text = await html(<Comparison locale="cs" services={[rich, service('b')]} />)
    expect(text).toMatch(/role="region" aria-label="[^"]+" tabindex="0"/i)
    expect(text.match(/<th scope="col"/g)).toHaveLength(2)
    expect(text).toMatch(/<th scope="row">Volná místa<span[^>]*>liší se/)
    expect(text).toMatch(/<th scope="row">Forma<span[^>]*>stejné/)
    expect(text).toContain('neuvedeno')
  })
})
