import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { password, startCms, type Cms } from '../support/cms'
import { prepareGround, write } from '../support/content'
import { startPortal, type Portal } from '../support/portal'

let cms: Cms
let portal: Portal
let token: string
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
  portal = await startPortal(cms)
  const login = await fetch(`${portal.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'edda@demo.test', password }),
  })
  token = /payload-token=([^;]+)/.exec(login.headers.get('set-cookie') ?? '')?.[1] ?? ''
})
afterAll(async () => {
  portal.stop()
  await cms.stop()
})
beforeEach(() => cms.payload.db.deleteMany({ collection: 'redirects', where: {} }))

const edit = async (method: string, path: string, body?: object) => {
  const answer = await fetch(`${portal.origin}/api/redirects${path}`, {
    method,
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const { doc, errors } = (await answer.json()) as {
    doc: { id: string; from: string; to: string }
    errors?: unknown
  }
  return { status: answer.status, doc, errors }
}
const lead = (from: string, to: string) => edit('POST', '', { from, to })
const ask = async (path: string, method = 'GET') => {
  const answer = await fetch(portal.origin + path, { method, redirect: 'manual' })
  return [answer.status, answer.headers.get('location')]
}

describe('an old address leads on for ever', () => {
  test.each([
    ['/index.php?id=12&lang=cs', '/index.php?id=12&lang=cs'],
    ['/index.php?id=12', '/index.php?id=12&fbclid=x'],
    ['/Clanky/Aktualita_12.html', '/Clanky/Aktualita_12.html'],
    ['/?p=123', '/?p=123'],
    ['/aktuality/život', '/aktuality/%C5%BEivot'],
    ['/aktuality/%C5%BEivot', '/aktuality/%c5%beivot'],
  ])('%s, asked as %s', async (from, asked) => {
    expect((await lead(from, '/katalog')).status).toBe(201)
    expect(await ask(asked)).toEqual([301, '/katalog'])
    expect(await ask(asked, 'HEAD')).toEqual([301, '/katalog'])
  })

  test.each([
    ['/en/stara.html', '/en/katalog'],
    ['/uk/stara.html', '/uk/katalog'],
    ['/en?p=5', '/en/katalog'],
    ['/uk/?p=5', '/uk/katalog'],
  ])('%s in its language', async (asked, target) => {
    await lead('/stara.html', '/katalog')
    await lead('/?p=5', '/katalog')
    expect(await ask(asked)).toEqual([301, target])
  })

  test('one with a language of its own before the one without', async () => {
    await lead('/news.html', '/aktuality')
    await lead('/en/news.html', '/en/akce')
    expect(await ask('/en/news.html')).toEqual([301, '/en/akce'])
  })

  test('with its question: one that is stored with it, otherwise along with it', async () => {
    await lead('/stara.php', '/katalog')
    await lead('/stara.php?id=1', '/akce')
    await lead('/hledej.php', '/hledat?druh=akce')
    expect(await ask('/stara.php?id=1')).toEqual([301, '/akce'])
    expect(await ask('/stara.php?q=dluhy')).toEqual([301, '/katalog?q=dluhy'])
    expect(await ask('/hledej.php?q=dluhy')).toEqual([301, '/hledat?druh=akce'])
  })

  test('another question is another address', async () => {
    await lead('/index.php?id=12', '/katalog')
    await lead('/?p=123', '/katalog')
    expect([(await ask('/index.php?id=13'))[0], (await ask('/?p=12'))[0]]).toEqual([404, 200])
  })

  test('nothing leads away from where something lives', async () => {
    await lead('/katalog', '/akce')
    await lead('/katalog?q=x', '/akce')
    expect([(await ask('/katalog'))[0], (await ask('/katalog?q=x'))[0]]).toEqual([200, 200])
  })
})

test('a way that is changed, added or taken out holds at the next request', async () => {
  const before = await ask('/?p=9')
  const { doc } = await lead('/?p=9', '/katalog')
  const added = await ask('/?p=9')
  await edit('PATCH', `/${doc.id}`, { to: '/akce' })
  const changed = await ask('/?p=9')
  await edit('DELETE', `/${doc.id}`)
  const gone = await ask('/?p=9')
  expect([before, added, changed, gone]).toEqual([
    [200, null],
    [301, '/katalog'],
    [301, '/akce'],
    [200, null],
  ])
})

test('a browser asks again each time, so that it learns of a change', async () => {
  await lead('/stara.html', '/katalog')
  const { headers } = await fetch(`${portal.origin}/stara.html`, { redirect: 'manual' })
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test.each([
  '//jinde.cz',
  '/\\jinde.cz',
  '/%5cjinde.cz',
  'https://jinde.cz',
  '/a/../../b',
  '/api/x',
])('%s is no target, also when it came into the database past the rules', async (to) => {
  expect((await lead('/stara.html', to)).status).toBe(400)
  await cms.payload.db.create({ collection: 'redirects', data: { from: '/stara.html', to } })
  expect(await ask('/stara.html')).toEqual([404, null])
})

test.each(['/a//b', '/%6eahled/x', '/a/../b', 'clanek.html', '/nahled/odkaz/abc', '/admin/x'])(
  'no way leads from %s',
  async (from) => {
    expect((await lead(from, '/katalog')).status).toBe(400)
  },
)

test('the same address written in two ways is one', async () => {
  const { doc } = await lead('/aktuality/život/', '/katalog')
  const again = await lead('/aktuality/%c5%beivot', '/akce')
  expect([doc.from, again.status]).toEqual(['/aktuality/%C5%BEivot', 400])
})

test('while the database is away an old address says so, and not that there is nothing', async () => {
  await lead('/?p=77', '/katalog')
  const { db } = cms.payload
  const { find } = db
  db.find = () => Promise.reject(new Error('away'))
  const answer = await ask('/?p=77')
  db.find = find
  expect(answer).toEqual([500, null])
})

test('a way that leads to itself is none', async () => {
  await write(cms.payload, 'redirects', { from: '/kruh.html', to: '/kruh.html' })
  expect(await ask('/kruh.html')).toEqual([404, null])
})
