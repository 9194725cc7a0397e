import { describe, expect, test } from '@jest/globals'

import { ProjectDetail } from '@/subjects/projects/site/ProjectDetail'
import { PublicityStrip } from '@/subjects/projects/site/PublicityStrip'
import type { Programme, Project } from '@/payload-types'

import { html } from './html'

const programme = {
  id: 'opz',
  name: 'Operační program Zaměstnanost',
  numberForm: '2014-2020',
  statement: 'Spolufinancováno Evropskou unií',
  lines: [{ id: '1', text: 'Evropská unie' }],
} as Programme

const jicin = { id: 'jc', name: 'Jičín', slug: 'jicin', kind: 'orp' }
const project = {
  id: 'p',
  slug: 'partnerstvi',
  title: 'Rozvoj partnerství',
  summary: 'Plánujeme společně.',
  currency: 'CZK',
  programme,
  funding: [
    { id: 'a', source: 'ESF', amount: 85 },
    { id: 'b', source: 'Kraj', amount: 15 },
  ],
  outputs: [
    { id: 'o1', title: 'Plán', kind: 'plan', state: 'done', territory: jicin },
    { id: 'o2', title: 'Školení', kind: 'training', state: 'planned' },
  ],
  reports: [
    { id: 'r1', title: 'První zpráva', date: '2020-07-01T10:00:00Z' },
    { id: 'r2', title: 'Druhá zpráva', date: '2021-01-29T10:00:00Z' },
  ],
  updatedAt: '2026-11-21T12:00:00Z',
} as unknown as Project

const page = () => html(<ProjectDetail locale="cs" project={project} />)

describe('a project', () => {
  test('shows who pays before anything else but its name', async () => {
    const text = await page()
    expect(text.indexOf('Spolufinancováno')).toBeGreaterThan(text.indexOf('<h1'))
    expect(text.indexOf('Spolufinancováno')).toBeLessThan(text.indexOf('<h2'))
  })

  test('shows the share of each source', async () => {
    expect(await page()).toMatch(/ESF.*85\u00a0Kč.*85\u00a0%/s)
  })

  test('puts outputs into a matrix of territories and kinds', async () => {
    const text = await page()
    expect(text).toMatch(/<th scope="row">Jičín<\/th>/)
    expect(text).toMatch(/<th scope="row">Celé území<\/th>/)
    expect(text).toContain('Plán: Hotovo')
  })

  test('says of an output without a state nothing but that none is given', async () => {
    const outputs = [{ id: 'o1', title: 'Plán', kind: 'plan', territory: jicin }]
    const unsaid = { ...project, outputs } as unknown as Project
    const text = await html(<ProjectDetail locale="cs" project={unsaid} />)
    expect(text).toContain('Plán: Stav neuveden')
    expect(text).not.toMatch(/Plán: V plánu/)
    expect(await page()).not.toContain('Stav neuveden')
  })

  test('tells the newest report first', async () => {
    const text = await page()
    expect(text.indexOf('Druhá zpráva')).toBeLessThan(text.indexOf('První zpráva'))
  })

  test('has an emblem with its name even without a picture in the library', async () => {
    expect(await page()).toContain('aria-label="Evropská unie"')
  })

  test('of nobody’s programme has no strip', async () => {
    expect(await html(<PublicityStrip locale="cs" project={{ programme: null }} />)).toBe('')
  })

  test('may have words of its own instead of the preset', async () => {
    const publicity = { usesPreset: false, statement: 'Hradí město.' }
    const strip = await html(<PublicityStrip locale="cs" project={{ programme, publicity }} />)
    expect(strip).toContain('Hradí\u00a0město.'.replace('\u00a0', ' '))
    expect(strip).not.toContain('Spolufinancováno')
  })

  test('with words of its own keeps the emblem and the web of its programme', async () => {
    const publicity = { usesPreset: false, statement: 'Hradí město.' }
    const preset = { ...programme, web: 'https://www.esfcr.cz/opz' }
    const strip = await html(
      <PublicityStrip locale="cs" project={{ programme: preset, publicity }} />,
    )
    expect(strip).toContain('aria-label="Evropská unie"')
    expect(strip).toMatch(/<a href="https:\/\/www\.esfcr\.cz\/opz"[^>]*>www\.esfcr\.cz<\/a>/)
  })

  test('that uses the preset says the preset’s words, whatever it has of its own', async () => {
    const publicity = { usesPreset: true, statement: 'Hradí město.' }
    const strip = await html(<PublicityStrip locale="cs" project={{ programme, publicity }} />)
    expect(strip).toContain('Spolufinancováno')
    expect(strip).not.toContain('Hradí')
  })

  test('shows thousands and hellers of each source and of all', async () => {
    const funding = [
      { id: 'a', source: 'ESF', amount: 1_000_000 },
      { id: 'b', source: 'Kraj', amount: 19.99 },
    ]
    const text = await html(<ProjectDetail locale="cs" project={{ ...project, funding }} />)
    expect(text).toContain('1\u00a0000\u00a0000\u00a0Kč')
    expect(text).toContain('1\u00a0000\u00a0019,99\u00a0Kč')
  })
})
