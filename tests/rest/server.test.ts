import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { password, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { startPortal, type Portal } from '../support/portal'

let cms: Cms
let ground: Ground
let first: Portal
let second: Portal

let token: string
beforeAll(async () => {
  // The instances stand behind a proxy, which tells them who asks.
  process.env.TRUSTED_PROXIES = '1'
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  first = await startPortal(cms)
  second = await startPortal(cms, 200)
  const login = await fetch(`${first.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'edda@demo.test', password }),
  })
  token = /payload-token=([^;]+)/.exec(login.headers.get('set-cookie') ?? '')?.[1] ?? ''
})
afterAll(async () => {
  first.stop()
  second.stop()
  await cms.stop()
})

/** The status for a path as it stands: `fetch` would put it into its normal form first. */
const statusOf = async (path: string): Promise<number | undefined> => {
  const { port } = first.server.address() as AddressInfo
  const [answer] = (await once(request({ port, path }).end(), 'response')) as [IncomingMessage]
  answer.resume()
  return answer.statusCode
}

const page = async (instance = first) => (await fetch(`${instance.origin}/aktuality`)).text()
const edit = (method: string, path: string, body?: object) =>
  fetch(`${first.origin}/api/${path}`, {
    method,
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
const publish = async (title: string): Promise<string> => {
  const body = { ...sample('news', title, ground), _status: 'published' }
  const { doc } = (await (await edit('POST', 'news', body)).json()) as { doc: { id: string } }
  return doc.id
}

describe('freshness', () => {
  test('what is published, changed, unpublished, trashed and deleted shows at the next request', async () => {
    await page()
    const id = await publish('Vydáno')
    const published = await page()
    await edit('PATCH', `news/${id}`, { title: 'Opraveno', _status: 'published' })
    const changed = await page()
    await edit('PATCH', `news/${id}`, { _status: 'draft' })
    const unpublished = await page()
    await edit('PATCH', `news/${id}`, { _status: 'published' })
    const again = await page()
    await edit('PATCH', `news/${id}`, { deletedAt: new Date().toISOString() })
    const trashed = await page()
    expect([
      published.includes('Vydáno'),
      changed.includes('Opraveno'),
      unpublished.includes('Opraveno'),
      again.includes('Opraveno'),
      trashed.includes('Opraveno'),
    ]).toEqual([true, true, false, true, false])
  })

  test('a change made past this server, by a command or another instance, shows on the other too', async () => {
    await page(second)
    await write(cms.payload, 'news', { ...sample('news', 'Odjinud', ground), _status: 'published' })
    const until = Date.now() + 5_000
    let seen = await page(second)
    while (!seen.includes('Odjinud') && Date.now() < until) seen = await page(second)
    expect(seen).toContain('Odjinud')
  })

  test.each([
    ['the notice', 'alert', { text: 'Zavřeno' }],
    ['the menu', 'navigation', { main: [] }],
  ])('a change of %s is on the next page', async (_, slug, body) => {
    await page()
    const kept = await fetch(`${first.origin}/aktuality`)
    await edit('POST', `globals/${slug}`, body)
    const next = await fetch(`${first.origin}/aktuality`)
    expect([kept, next].map(({ headers }) => headers.get('x-cache'))).toEqual(['hit', 'miss'])
  })

  test('the page of a preview link is made for each who opens it, and kept by nobody', async () => {
    const open = () => fetch(`${first.origin}/nahled/odkaz/klic`)
    await open()
    const { headers } = await open()
    expect([headers.get('x-cache'), headers.get('cache-control')]).toEqual([
      null,
      'private, no-store',
    ])
  })

  test('saving a draft clears nothing', async () => {
    const id = await publish('Stálé')
    await page()
    await edit('PATCH', `news/${id}?draft=true&autosave=true`, { title: 'Rozepsané' })
    const answer = await fetch(`${first.origin}/aktuality`)
    expect(answer.headers.get('x-cache')).toBe('hit')
    expect(await answer.text()).not.toContain('Rozepsané')
  })
})

describe('answers', () => {
  test('the same answer again is 304 without a body, on a page and over REST', async () => {
    const statuses = []
    for (const path of ['/aktuality', '/api/news']) {
      const etag = String((await fetch(first.origin + path)).headers.get('etag'))
      const again = await fetch(first.origin + path, { headers: { 'If-None-Match': etag } })
      statuses.push([again.status, await again.text()])
    }
    expect(statuses).toEqual([
      [304, ''],
      [304, ''],
    ])
  })

  test('a signed-in person passes the cache by, and nobody gets what she got', async () => {
    const headers = { Cookie: `payload-token=${token}` }
    const hers = await fetch(`${first.origin}/api/news?draft=true`, { headers })
    expect(hers.headers.get('cache-control')).toContain('no-store')
    expect(hers.headers.get('x-cache')).toBeNull()
  })

  test('a page brings no script and lets none run, and keeps its structured data', async () => {
    const answer = await fetch(`${first.origin}/aktuality`)
    const html = await answer.text()
    expect(html).toContain('<script type="application/ld+json">{"@type":"Thing"}</script>')
    expect(html).not.toMatch(/inline|runtime\.js/)
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none';")
  })

  test('the public gets no cookie', async () => {
    const answers = await Promise.all(
      ['/aktuality', '/api/news', '/healthz'].map((path) => fetch(first.origin + path)),
    )
    expect(answers.map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null, null])
  })

  test.each([
    ['GET', `/?x=${'a'.repeat(9_000)}`, undefined, 414],
    ['POST', '/api/news', 'x'.repeat(1_100_000), 413],
    ['POST', '/odber', 'x'.repeat(101_000), 413],
    ['POST', `/plneni/${'a'.repeat(43)}`, 'x'.repeat(301_000), 413],
  ])('%s with too much is refused', async (method, path, body, expected) => {
    const { status } = await fetch(first.origin + path, {
      method,
      body,
      headers: { 'Content-Type': 'application/json' },
    })
    expect(status).toBe(expected)
  })

  test.each([
    ['cs', 'Tělo požadavku je příliš velké.'],
    ['en', 'The body is too large.'],
    ['uk', 'Тіло запиту завелике.'],
  ])('what is too large is refused in %s', async (language, sentence) => {
    const answer = await fetch(`${first.origin}/api/news`, {
      method: 'POST',
      body: 'x'.repeat(1_100_000),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    })
    expect(await answer.json()).toEqual({ errors: [{ message: sentence }] })
  })

  test.each([
    ['GET', '/%', 400],
    ['GET', '/projekty/%E0%A4%A', 400],
    ['GET', '/a%00b', 400],
    ['POST', '/aktuality', 405],
    ['PROPFIND', '/api/news', 405],
    ['GET', '/_global-error', 404],
  ])('%s %s is refused with %d', async (method, path, expected) => {
    const { status } = await fetch(first.origin + path, { method })
    expect(status).toBe(expected)
  })

  test.each([
    '/x/../nahled/odkaz/abc',
    '/./nahled/odkaz/abc',
    '//nahled/odkaz/abc',
    '/nahled//odkaz/abc',
    '/%6eahled/odkaz/abc',
    '/nahled%2fodkaz/abc',
    '/x/%2e%2e/nahled/odkaz/abc',
    '/x/.%2E/nahled/odkaz/abc',
    '/x\\\\..\\\\nahled/odkaz/abc',
    '/nahled%5codkaz/abc',
    '/nahled/odkaz/abc#x',
    '/aktuality?x=1#/nahled',
    '/api/./mistakes/challenge',
    '/api/mistakes/report//',
    '/api/news/..',
    '/nahled%09/odkaz',
    'http://portal.test/nahled/odkaz/abc',
  ])('%s, not in its one form, is refused before anything reads it', async (path) => {
    expect(await statusOf(path)).toBe(400)
  })

  test.each(['/projekty/p%C5%99%C3%ADklad', '/projekty/a(b)', '/.well-known/x', '/aktuality/'])(
    '%s is an address like any other',
    async (path) => {
      expect(await statusOf(path)).toBe(200)
    },
  )

  test('a file read with a session is kept by no cache on the way', async () => {
    const headers = { Cookie: `payload-token=${token}` }
    const { headers: sent } = await fetch(`${first.origin}/api/media/file/none.webp`, { headers })
    expect(sent.get('cache-control')).toContain('no-store')
  })

  test('the journal as CSV is sent piece by piece and kept by no cache', async () => {
    const login = await fetch(`${first.origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'ada@demo.test', password }),
    })
    // What a browser sends with a click on a link of the same site.
    const headers = {
      cookie: String(login.headers.get('set-cookie')).split(';')[0] ?? '',
      'Sec-Fetch-Site': 'same-origin',
    }
    const answer = await fetch(`${first.origin}/api/audit/export`, { headers })
    const [length, keeping] = ['content-length', 'cache-control'].map((name) =>
      answer.headers.get(name),
    )
    expect([answer.status, length, keeping]).toEqual([200, null, 'private, no-store'])
    expect((await answer.text()).split('\r\n').length).toBeGreaterThan(3)
  })

  test('health says that the database answers', async () => {
    const answer = await fetch(`${first.origin}/healthz`)
    expect([answer.status, ((await answer.json()) as { status: string }).status]).toEqual([
      200,
      'ok',
    ])
  })
})

test('while the database is away cached pages go on and others say so with 503', async () => {
  await page()
  first.isAway = true
  const cached = await fetch(`${first.origin}/aktuality`)
  const other = await fetch(`${first.origin}/projekty`)
  const api = await fetch(`${first.origin}/api/projects`)
  first.isAway = false
  expect([cached.status, other.status, api.status]).toEqual([200, 503, 503])
})

test.each([
  ['/katalog?q=bije+me', 'no-referrer'],
  ['/en/hledat?q=x', 'no-referrer'],
  ['/uk/situace/nic', 'no-referrer'],
  ['/sluzby/nic', 'no-referrer'],
  ['/zarizeni', 'no-referrer'],
  ['/aktuality', 'strict-origin-when-cross-origin'],
])('%s tells other sites %s of where its reader comes from', async (path, policy) => {
  const headers = [await fetch(first.origin + path), await fetch(first.origin + path)]
  expect(headers.map((each) => each.headers.get('referrer-policy'))).toEqual([policy, policy])
})

describe('a page whose address is a key', () => {
  const token = 'A'.repeat(43)
  const asked = async (path: string) => (await fetch(first.origin + path)).headers

  test.each([`/overeni/${token}`, `/en/overeni/${token}`])(
    '%s is never kept, and its address goes nowhere else',
    async (path) => {
      const headers = [await asked(path), await asked(path)]
      expect(headers.map((each) => each.get('x-cache'))).toEqual([null, null])
      expect(headers[0]?.get('cache-control')).toBe('private, no-store')
      expect(headers[0]?.get('referrer-policy')).toBe('no-referrer')
      expect(headers[0]?.get('x-robots-tag')).toBe('noindex')
    },
  )

  test.each(['/katalog?blizko=49.5,17.2', '/uk/katalog?q=x&blizko=49.5,17.2'])(
    '%s says where a visitor is: the same holds',
    async (path) => {
      const headers = [await asked(path), await asked(path)]
      expect(headers.map((each) => each.get('x-cache'))).toEqual([null, null])
      const names = ['cache-control', 'referrer-policy', 'x-robots-tag', 'etag']
      expect(names.map((name) => headers[1]?.get(name))).toEqual([
        'private, no-store',
        'no-referrer',
        'noindex',
        null,
      ])
    },
  )

  test('an answer to what is still being typed is not kept', async () => {
    const headers = [await asked('/katalog?q=pe&prubezne=1'), await asked('/katalog?q=pe')]
    expect(headers.map((each) => each.get('x-cache'))).toEqual([null, 'miss'])
  })

  test('nor is what the search is asked about a position', async () => {
    const headers = await asked('/api/catalogue/search?near=49.5,17.2')
    expect([headers.get('x-cache'), headers.get('cache-control')]).toEqual([
      null,
      'private, no-store',
    ])
  })

  test('its answer over REST is not kept either', async () => {
    const headers = await asked(`/api/verify/${token}`)
    expect([headers.get('x-cache'), headers.get('cache-control')]).toEqual([
      null,
      'private, no-store',
    ])
  })

  test('cannot be tried without end', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.7' }
    const ask = (from = headers) => fetch(`${first.origin}/api/verify/${token}`, { headers: from })
    const statuses = []
    for (let count = 0; count < 61; count += 1) statuses.push((await ask()).status)
    const other = await ask({ 'X-Forwarded-For': '203.0.113.8' })
    expect([statuses[59], statuses[60], other.status]).toEqual([404, 429, 404])
  })
})

describe('pages for frames on other sites', () => {
  const policyOf = async (path: string) =>
    String((await fetch(first.origin + path)).headers.get('content-security-policy'))

  test.each([
    '/vlozit/seznam',
    '/vlozit/seznam?barva=%23aa0000',
    '/en/vlozit/hledani',
    '/uk/vlozit/seznam/',
  ])('%s may stand in a frame of anybody, and gives no cookie', async (path) => {
    const { headers } = await fetch(first.origin + path)
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/)
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  test.each([
    '/',
    '/vlozit',
    '/vlozit/',
    '/vlozit/jine',
    '/vlozit/seznam/jine',
    '/seznam',
    '/katalog',
    '/xx/vlozit/seznam',
    '/katalog?x=/vlozit/seznam',
    '/katalog/vlozit/seznam',
    '/en/vlozit',
    '/nahled/odkaz/vlozit',
  ])('%s may not', async (path) => {
    expect(await policyOf(path)).toMatch(/frame-ancestors 'none'$/)
  })

  test('a frame shows its error too', async () => {
    first.isAway = true
    const answer = await fetch(`${first.origin}/vlozit/seznam?pocet=7`)
    first.isAway = false
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/)
  })

  test('the desk and the data stay as they were', async () => {
    expect(await policyOf('/admin')).toMatch(/frame-ancestors 'self'$/)
    expect(await policyOf('/api/news')).not.toContain('frame-ancestors')
  })
})

describe('scripts of pages', () => {
  test('a page with one of ours keeps it, and its policy names no other place', async () => {
    const answer = await fetch(`${first.origin}/uk/poskytovatele/charita/nahlasit-chybu`)
    const text = await answer.text()
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(text.match(/<script[^>]*src=/g)).toHaveLength(1)
    expect(text).toContain('src="/skripty/nahlasit-chybu.js"')
  })

  test.each([
    '/skripty/nahlasit-chybu.js',
    '/skripty/altcha.js',
    '/skripty/seznam.js',
    '/skripty/vlozit.js',
    '/skripty/vlozeno.js',
    '/skripty/kopirovat.js',
    '/skripty/katalog.js',
    '/skripty/napovidani.js',
  ])('%s is ours to give', async (path) => {
    const answer = await fetch(first.origin + path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ])
  })

  test.each(['/skripty/constructor', '/skripty/../package.json'])('%s is not', async (path) => {
    const answer = await fetch(first.origin + path)
    expect(answer.headers.get('content-type')).not.toContain('javascript')
  })

  test('gives twenty sums to one address in ten minutes, and no more', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.77', 'Content-Type': 'application/json' }
    const ask = () =>
      fetch(`${first.origin}/api/mistakes/challenge`, { method: 'POST', headers, body: '{}' })
    const statuses = []
    for (let count = 0; count < 21; count += 1) statuses.push((await ask()).status)
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429])
  })

  test('takes twenty reports of one address in ten minutes, and says so in JSON', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.9', 'Content-Type': 'application/json' }
    const send = () =>
      fetch(`${first.origin}/api/mistakes/report`, { method: 'POST', headers, body: '{}' })
    const statuses = []
    for (let count = 0; count < 20; count += 1) statuses.push((await send()).status)
    const last = await send()
    const { errors } = (await last.json()) as { errors: { message: string }[] }
    expect([new Set(statuses), last.status]).toEqual([new Set([400]), 429])
    expect(errors[0]?.message).toBe('Příliš mnoho požadavků. Zkuste to za chvíli.')
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)

    Object.assign(headers, { 'Accept-Language': 'uk' })
    expect(await (await send()).text()).toContain('Забагато запитів. Спробуйте за хвилину.')
  })
})
