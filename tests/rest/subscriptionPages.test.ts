import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import SubscribePage from '@/app/(site)/[locale]/odber/page'
import SubscriptionPage from '@/app/(site)/[locale]/odber/[token]/page'
import { formStateHeader, readFormState, type FormState } from '@/lib/formState'
import { createHandler } from '@/platform/http/createHandler'
import { createPublicCache } from '@/platform/http/publicCache'
import { offerRest } from '@/site/cms/transport'

import { html } from '../site/html'
import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write } from '../support/content'
import { subscriptionsAt } from '../support/subscriptions'

let cms: Cms
let server: Server
let origin: string
const topic = 'Péče & pomoc'
const { ask, stored, tokenTo, subscriber } = subscriptionsAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  const ground = await prepareGround(cms.payload)
  const news = { ...sample('news', 'Nová péče', ground), topics: [topic], _status: 'published' }
  await write(cms.payload, 'news', news)
  const handler = createHandler({
    payload: cms.payload,
    rest: cms.raw,
    siteUrl: 'http://portal.test',
    checkChanges: () => Promise.resolve(),
    isDevelopment: false,
    cache: createPublicCache({ maxAge: 60_000, maxBytes: 1_000_000 }),
    // Stands for the page: it says what it was handed.
    next: (req, res) => {
      const state = readFormState(String(req.headers[formStateHeader] ?? '') || null)
      res.setHeader('Content-Type', 'text/html; charset=utf-8')
      res.end(JSON.stringify(state))
      return Promise.resolve()
    },
  })
  server = createServer((req, res) => void handler(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await cms.stop()
})

const submit = (path: string, fields: Record<string, string>) =>
  fetch(origin + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) })
const query = (given: Record<string, string>) => Promise.resolve(given)
const showForm = async (given: Record<string, string> = {}, locale = 'cs') =>
  html(await SubscribePage({ params: Promise.resolve({ locale }), searchParams: query(given) }))
const showOwn = async (token: string, given: Record<string, string> = {}, locale = 'cs') =>
  html(
    await SubscriptionPage({
      params: Promise.resolve({ locale, token }),
      searchParams: query(given),
    }),
  )
const ticked = (page: string): string[] =>
  [...page.matchAll(/<input type="(?:checkbox|radio)"[^>]*>/g)]
    .map(([each]) => each)
    .filter((each) => each.includes('checked'))
    .map((each) => /name="([^"]+)"/.exec(each)?.[1] ?? '')

describe('the form for news by e-mail', () => {
  test.each([
    ['cs', 'Novinky e-mailem'],
    ['en', 'News by e-mail'],
    ['uk', 'Новини електронною поштою'],
  ])('speaks %s', async (locale, title) => {
    expect(await showForm({}, locale)).toContain(`>${title}</h1>`)
  })

  test('ticks what the page before was about, and nothing else', async () => {
    expect(ticked(await showForm())).toEqual(['frequency'])
    const page = await showForm({ chci: `news:${topic}` })
    expect(ticked(page)).toEqual(['want-news:Péče &amp; pomoc', 'frequency'])
  })

  test('sent without script leads on to a page that says what follows', async () => {
    const email = `bez-skriptu-${next()}@example.test`
    const answer = await submit('/uk/odber', {
      email,
      [`want-news:${topic}`]: '1',
      'want-events:course': '1',
      frequency: 'daily',
      language: 'uk',
      altcha: '',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/uk/odber?odeslano=asked',
    ])
    expect(await stored(email)).toMatchObject({
      wants: `news:${topic}\nevents:course`,
      frequency: 'daily',
      language: 'uk',
      state: 'unconfirmed',
    })
    expect(await showForm({ odeslano: 'asked' })).toContain('Ještě odběr potvrďte')
  })

  test.each([
    ['a wrong address', { email: 'jana@', 'want-news': '1' }, 'email'],
    ['nothing chosen', { email: 'jana@example.test' }, 'wants'],
  ])('with %s comes back with all that was filled in', async (_, fields: object, path) => {
    const sent = { ...fields, frequency: 'daily' } as Record<string, string>
    const answer = await submit('/odber', sent)
    const { values, faults } = (await answer.json()) as FormState
    expect([answer.status, faults.map((each) => each.path)]).toEqual([400, [path]])
    expect(values).toMatchObject(sent)
  })
})

describe('the page of a subscription', () => {
  test.each(['GET', 'HEAD'])('%s changes nothing and is kept nowhere', async (method) => {
    const email = `skener-${next()}@example.test`
    await ask({ email })
    const token = await tokenTo(email)
    for (const path of ['/odber', '/api/subscriptions/link', '/api/subscriptions/end']) {
      const { headers } = await fetch(`${origin}${path}/${token}?action=confirm`, {
        method,
        redirect: 'manual',
      })
      expect([path, headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
        path,
        'private, no-store',
        'no-referrer',
      ])
      expect(headers.get('x-robots-tag')).toContain('noindex')
    }
    expect((await stored(email))?.state).toBe('unconfirmed')
  })

  test('confirms, changes and ends without script', async () => {
    const email = `bez-skriptu-${next()}@example.test`
    await ask({ email })
    const token = await tokenTo(email)
    expect(await showOwn(token)).toContain('Potvrdit odběr')
    const confirmed = await submit(`/odber/${token}`, { action: 'confirm' })
    expect(confirmed.headers.get('location')).toBe(`/odber/${token}?odeslano=confirmed`)
    const page = await showOwn(token, { odeslano: 'confirmed' })
    expect([page.includes('novinky vám budou chodit'), ticked(page)]).toEqual([
      true,
      ['want-news', 'frequency'],
    ])
    await submit(`/odber/${token}`, {
      action: 'change',
      'want-consultations': '1',
      frequency: 'daily',
      language: 'cs',
    })
    expect(await stored(email)).toMatchObject({ wants: 'consultations', frequency: 'daily' })
    await submit(`/odber/${token}`, { action: 'end' })
    expect([await stored(email), await showOwn(token, { odeslano: 'ended' })]).toEqual([
      null,
      expect.stringContaining('vaše adresa smazaná'),
    ])
  })

  test('of a used or broken link says what to do', async () => {
    const page = await showOwn('x'.repeat(43))
    expect(page).toContain('Takový odběr tu není')
    expect(page).toContain('href="/odber"')
  })

  test('says that letters came back', async () => {
    const { email, token } = await subscriber()
    const row = await stored(email)
    await cms.payload.db.updateOne({
      collection: 'subscriptions',
      id: String(row?.id),
      data: { state: 'paused' },
    })
    expect(await showOwn(token)).toContain('se nám vracely')
  })
})

test.each([
  ['/aktuality', 'tema=x', 'chci=news%3Ax'],
  ['/akce', '', 'chci=events'],
])('the page %s leads to news by e-mail about it', async (path, asked, link) => {
  const { default: Page } =
    path === '/akce'
      ? await import('@/app/(site)/[locale]/akce/page')
      : await import('@/app/(site)/[locale]/aktuality/page')
  const searchParams = query(Object.fromEntries(new URLSearchParams(asked)))
  const page = await html(await Page({ params: Promise.resolve({ locale: 'cs' }), searchParams }))
  expect(page).toContain(`/odber?${link}`)
})
