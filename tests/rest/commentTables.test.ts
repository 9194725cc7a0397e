import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { daysBefore, keptDays } from '@/lib/keptDays'
import type { Comment } from '@/payload-types'
import { eraseOldImports } from '@/subjects/tables/import/run/eraseImports'

import { everybody, password, startCms, type Cms, type Who } from '../support/cms'
import { inHours, openConsultation } from '../support/consultations'
import { next, prepareGround, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const bring = (table: string | Buffer, as: Who = 'karel', name = 'pripominky.csv') => {
  const body = new FormData()
  body.append('file', new Blob([table as never]), name)
  body.append('collection', 'comments')
  return cms.rest('/api/tables/import', { as, method: 'POST', body })
}
const act = (id: string, verb: 'run' | 'undo') =>
  cms.rest(`/api/tables/imports/${id}/${verb}`, { as: 'karel', method: 'POST' })
const heads = 'Připomínkování;Čeho se týká;Znění;Jméno;E-mail;Jak přišla;Přijata dne'
const open = async () => {
  const title = `Plán podhůří ${next()}`
  const ids = await openConsultation(cms, ground, { plan: { title } })
  return { ...ids, title }
}
const stored = async (consultation: string): Promise<Comment[]> => {
  const { docs } = await cms.payload.find({
    collection: 'comments',
    where: { consultation: { equals: consultation } },
    sort: ['letter', 'point'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}
const kept = async (id: string) => [
  (await cms.payload.count({ collection: 'table-imports', where: { id: { equals: id } } }))
    .totalDocs,
  (
    await cms.payload.count({
      collection: 'table-import-rows',
      where: { import: { equals: id } },
    })
  ).totalDocs,
]

describe('comments that came on paper are brought by a table', () => {
  test('a part of the plan is known by its number or name, each letter gets a number of its own', async () => {
    const { consultation, measure, title } = await open()
    const { body } = await bring(
      [
        heads,
        `${title};1.1.1;Tři pečovatelky nestačí.;Jana Horská;jana@obec.example;Pošta nebo podatelna;12. 11. 2026`,
        `${title};pomoc  DOMA;Priorita je dobře zvolená.;;;Datová schránka;2026-11-13`,
        `${title};;Plán je příliš dlouhý.;Obec Lhota;;E-mail;`,
      ].join('\n'),
    )
    expect(body).toMatchObject({ rows: 3, create: 3, errors: [] })
    expect(await stored(consultation)).toEqual([])
    expect((await act(body.id, 'run')).body).toMatchObject({ state: 'done' })
    const [first, second, third] = await stored(consultation)
    expect(first).toMatchObject({
      number: '1/1',
      item: `measure-${measure}`,
      itemTitle: '1.1.1 Noční péče',
      version: expect.stringContaining('Služba přibere tři pečovatelky.'),
      name: 'Jana Horská',
      email: 'jana@obec.example',
      channel: 'paper',
      state: 'waiting',
      enteredByName: expect.any(String),
    })
    expect(first?.receivedOn).toMatch(/^2026-11-12/)
    expect(second).toMatchObject({ number: '2/1', itemTitle: '1 Pomoc doma', channel: 'databox' })
    expect(third).toMatchObject({ number: '3/1', item: 'plan', channel: 'email' })
  })

  test('the same table brings nothing twice, and the import is taken back', async () => {
    const { consultation, title } = await open()
    const table = `${heads}\n${title};1;Jednou stačí.;;;;\n`
    const { body } = await bring(table)
    await act(body.id, 'run')
    expect((await bring(table)).body).toMatchObject({ create: 0, update: 0, unchanged: 1 })
    expect((await act(body.id, 'undo')).body).toMatchObject({ outcome: { reverted: 1 } })
    expect(await stored(consultation)).toEqual([])
  })

  test.each([
    ['a part that the plan does not have', 'Čeho se týká', '9.9', '', 'Taková část v plánu není'],
    ['a channel that nobody knows', 'Jak přišla', '1', 'holubem', 'holubem'],
  ])('%s is told at its row', async (_, column, item, channel, words) => {
    const { title } = await open()
    const { body } = await bring(`${heads}\n${title};${item};Nějaký text.;;;${channel};\n`)
    expect(body).toMatchObject({ create: 0, errors: [{ row: 2, column }] })
    expect(JSON.stringify(body.errors)).toContain(words)
  })

  test('a comment without words is none', async () => {
    const { title } = await open()
    const { body } = await bring(`${heads}\n${title};1;;Jana Horská;;;\n`)
    expect(body.errors).toMatchObject([{ row: 2, column: 'Znění' }])
  })
})

test('comments are settled in a table that was taken away and brought back', async () => {
  const { consultation, title } = await open()
  const { body } = await bring(`${heads}\n${title};1;Přidejte noční službu.;;;;\n`)
  await act(body.id, 'run')
  await cms.rest(`/api/consultations/${consultation}`, {
    as: 'karel',
    method: 'PATCH',
    body: { closesAt: inHours(-1) },
  })
  const [comment] = await stored(consultation)
  const settled = await bring(
    [
      'ID;Stav;Jak vypořádáno;Důvod;Co se v plánu změní',
      `${comment?.id};Zobrazená;Přijato;Noc dnes nikdo nezajistí.;Přibude opatření 1.1.2.`,
    ].join('\n'),
  )
  expect(settled.body).toMatchObject({ update: 1, errors: [] })
  expect((await act(settled.body.id, 'run')).body).toMatchObject({ state: 'done' })
  expect(await stored(consultation)).toMatchObject([
    {
      number: '1/1',
      text: 'Přidejte noční službu.',
      state: 'shown',
      decision: 'accepted',
      reason: 'Noc dnes nikdo nezajistí.',
    },
  ])
})

test.each(everybody)('%s: only keepers of consultations bring comments', async (as) => {
  const may = as === 'karel' || as === 'ada'
  const { status } = await bring(`${heads}\nNeznámý plán;;Text;;;;\n`, as)
  expect(status).toBe(may ? 200 : as === 'nobody' ? 401 : 403)
})

describe('what a table knew of people', () => {
  const brought = async () => {
    const { title } = await open()
    const email = `osoba${next()}@obec.example`
    const { body } = await bring(`${heads}\n${title};1;Nějaký text.;Jana Horská;${email};;\n`)
    return { id: String(body.id), email }
  }

  test('is forgotten after a month, not a day before', async () => {
    const { id } = await brought()
    await act(id, 'run')
    const createdAt = new Date()
    await eraseOldImports(cms.payload, new Date(daysBefore(createdAt, 1 - keptDays.table)))
    expect(await kept(id)).toEqual([1, 1])
    await eraseOldImports(cms.payload, new Date(daysBefore(createdAt, -1 - keptDays.table)))
    expect(await kept(id)).toEqual([0, 0])
  })

  test.each(['only looked at', 'run'])('goes with the person, when it was %s', async (how) => {
    const { id, email } = await brought()
    const other = await brought()
    if (how === 'run') await act(id, 'run')
    const body = { email: email.toUpperCase(), currentPassword: password }
    const { status } = await cms.rest('/api/personal-data/erase', {
      as: 'ada',
      method: 'POST',
      body,
    })
    expect(status).toBe(200)
    expect(await kept(id)).toEqual([0, 0])
    expect(await kept(other.id)).toEqual([1, 0])
  })
})
