import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround } from '../support/content'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const create = (given: object, query = '') =>
  cms.rest(`/api/life-situations${query}`, {
    as: 'edda',
    method: 'POST',
    body: { title: 'Dlužím', slug: `dluzim-${next()}`, _status: 'published', ...given },
  })
const steps = (count: number) => Array.from({ length: count }, (_, at) => ({ title: `Krok ${at}` }))
const linked = (url: string) => ({ steps: [{ title: 'Krok', link: { label: 'Odkaz', url } }] })

describe('a life situation', () => {
  test('keeps its steps, lines and what cannot wait, in each language', async () => {
    const { body } = await create({
      urgent: 'Volejte 112.',
      steps: [{ title: 'Zavolejte', text: 'Poradně.', link: { label: 'Zde', url: '/katalog' } }],
      contacts: [{ name: 'Linka', note: 'zdarma', phone: '116 123', web: 'https://linka.example' }],
    })
    const { id, steps: kept, contacts } = body.doc
    await cms.rest(`/api/life-situations/${id}?locale=en`, {
      as: 'edda',
      method: 'PATCH',
      body: {
        urgent: 'Call 112.',
        steps: [{ ...kept[0], title: 'Call', text: 'An adviser.' }],
        contacts: [{ ...contacts[0], note: 'free of charge' }],
      },
    })
    const read = async (locale: string) =>
      (await cms.rest(`/api/life-situations/${id}?locale=${locale}`)).body
    expect(await read('cs')).toMatchObject({
      urgent: 'Volejte 112.',
      steps: [{ title: 'Zavolejte', text: 'Poradně.', link: { label: 'Zde', url: '/katalog' } }],
      contacts: [{ name: 'Linka', note: 'zdarma', phone: '116123', web: 'https://linka.example' }],
    })
    expect(await read('en')).toMatchObject({
      urgent: 'Call 112.',
      steps: [{ title: 'Call', text: 'An adviser.', link: { url: '/katalog' } }],
      contacts: [{ note: 'free of charge', phone: '116123' }],
    })
  })

  test.each<[string, object, RegExp]>([
    ['thirteen steps', { steps: steps(13) }, /12/],
    ['a step without a name', { steps: [{ text: 'Jak' }] }, /Vyplňte/],
    ['a step named by an essay', { steps: [{ title: 'a'.repeat(121) }] }, /steps\.0\.title/],
    ['eleven lines', { contacts: Array(11).fill({ name: 'Linka' }) }, /10/],
    ['a bad telephone', { contacts: [{ name: 'Linka', phone: '12' }] }, /není telefonní číslo/],
    ['a bad website', { contacts: [{ name: 'Linka', web: 'linka' }] }, /celou adresu/],
    ['a script for a link', linked('javascript:alert(1)'), /adresu na tomto webu od lomítka/],
    ['a link into a computer', linked('file:///C:/linka'), /celou adresu jiné stránky/],
    ['a link to another host in disguise', linked('//zle.example'), /od lomítka/],
    ['a link with a backslash', linked('/\\zle.example'), /od lomítka/],
    ['an endless urgent text', { urgent: 'a'.repeat(601) }, /"urgent"/],
  ])('with %s is refused in words', async (_, given, words) => {
    const { status, text } = await create(given)
    expect(status).toBe(400)
    expect(text).toMatch(words)
  })

  test.each(['/katalog?druh=hospic', '/situace/dluhy#kroky', 'https://www.mesto.cz/pomoc'])(
    'may lead to %s',
    async (url) => {
      expect((await create(linked(url))).status).toBe(201)
    },
  )

  test('that is a draft shows its steps to nobody without an account', async () => {
    const { body } = await create({ steps: steps(2), _status: 'draft' }, '?draft=true')
    const { id, slug } = body.doc
    const answers = await Promise.all([
      cms.rest(`/api/life-situations/${id}`),
      cms.rest(`/api/life-situations/${id}?draft=true`),
      cms.rest(`/api/life-situations?where[slug][equals]=${slug}`),
      cms.rest('/api/life-situations?where[steps.title][like]=Krok&draft=true'),
    ])
    expect(answers.map(({ text }) => text).join()).not.toContain('Krok 0')
  })

  test('shows a newer draft of its steps to nobody without an account', async () => {
    const { body } = await create({ steps: [{ title: 'Veřejný krok' }] })
    const { id } = body.doc
    await cms.rest(`/api/life-situations/${id}?draft=true`, {
      as: 'edda',
      method: 'PATCH',
      body: { steps: [{ title: 'Rozepsaný krok' }] },
    })
    const { text } = await cms.rest(`/api/life-situations/${id}?draft=true`)
    expect(text).not.toContain('Rozepsaný krok')
  })
})
