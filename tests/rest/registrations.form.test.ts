import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { formStateHeader, readFormState, type FormState } from '@/lib/formState'
import { createHandler } from '@/platform/http/createHandler'
import { createPublicCache } from '@/platform/http/publicCache'
import { mailServer } from '@/platform/jobs/mailServer'
import { sendLetters } from '@/platform/jobs/sendLetters'

import { startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'
import { startMailbox } from '../support/mailbox'
import { signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
let server: Server
let origin: string
/** How often the portal looked whether something public has changed. */
let looks = 0
const { linkOf, states, stored } = signUpAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
  const handler = createHandler({
    payload: cms.payload,
    rest: cms.raw,
    siteUrl: 'http://portal.test',
    checkChanges: () => Promise.resolve(void (looks += 1)),
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
const withQuestion = async () => {
  const questions = [{ text: 'Oběd', kind: 'choice', options: 'Maso\nBez masa' }]
  const { id, dates } = await writeEvent(cms, { dates: [200, 300], signUpHere: { questions } })
  const event = await cms.payload.findByID({ collection: 'events', id, depth: 0 })
  const [question] = event.signUpHere?.questions ?? []
  return { id, dates, question: String(question?.id), path: `/akce/${event.slug}/prihlaska` }
}

test('a form without script goes to REST and leads on to a page that says what came of it', async () => {
  const { id, dates, question, path } = await withQuestion()
  const { name, email } = somebody()
  const before = looks
  const answer = await submit(`/en${path}`, {
    name,
    email,
    language: 'en',
    [`occurrence-${dates[1]}`]: '1',
    [`answer-${question}`]: 'Bez masa',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/en${path}?odeslano=confirmed`,
  ])
  // The page to which the browser goes on must not be the one from before.
  expect(looks).toBe(before + 1)
  expect(await stored(id)).toMatchObject([
    { occurrence: dates[1], answers: 'Oběd: Bez masa', language: 'en' },
  ])
})

test('a refused form comes back with all that was typed', async () => {
  const { id, dates, question, path } = await withQuestion()
  const answer = await submit(path, {
    name: 'Jana',
    email: 'jana',
    [`occurrence-${dates[0]}`]: '1',
    [`answer-${question}`]: 'Maso',
  })
  const { values, faults } = (await answer.json()) as FormState
  expect(answer.status).toBe(400)
  expect(values).toMatchObject({
    name: 'Jana',
    [`occurrence-${dates[0]}`]: '1',
    [`answer-${question}`]: 'Maso',
  })
  expect(faults.map((each) => each.path)).toEqual(['email'])
  expect(await states(id)).toEqual([])
})

test('the places are counted anew for everybody who asks', async () => {
  const { id } = await writeEvent(cms)
  const { slug } = await cms.payload.findByID({ collection: 'events', id, depth: 0 })
  const taken = async () => {
    const answer = await fetch(`${origin}/api/events/${id}/places`)
    return ((await answer.json()) as { taken: number }).taken
  }
  expect(await taken()).toBe(0)
  await submit(`/akce/${slug}/prihlaska`, somebody())
  expect(await taken()).toBe(1)
})

test.each(['GET', 'HEAD'])('%s of a link changes nothing and is kept nowhere', async (method) => {
  const { id } = await writeEvent(cms, { capacity: 1, signUpHere: { needsConfirmation: true } })
  const { slug } = await cms.payload.findByID({ collection: 'events', id, depth: 0 })
  const jana = somebody()
  await submit(`/akce/${slug}/prihlaska`, jana)
  const token = await linkOf(jana.email)
  for (const path of [`/prihlaska/${token}`, `/api/registrations/link/${token}`]) {
    const { headers } = await fetch(`${origin}${path}?action=cancel`, { method })
    expect([path, headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      path,
      'private, no-store',
      'no-referrer',
    ])
    expect(headers.get('x-robots-tag')).toContain('noindex')
  }
  expect(await states(id)).toEqual(['unconfirmed'])
  const answer = await submit(`/prihlaska/${token}`, { action: 'confirm' })
  expect(answer.headers.get('location')).toBe(`/prihlaska/${token}?odeslano=confirmed`)
  expect(await states(id)).toEqual(['confirmed'])
})

test('the letter brings the date as an invitation that mail programs read', async () => {
  const { id } = await writeEvent(cms)
  const { slug } = await cms.payload.findByID({ collection: 'events', id, depth: 0 })
  const jana = somebody()
  await submit(`/akce/${slug}/prihlaska`, jana)
  const mailbox = await startMailbox()
  await cms.payload.db.deleteMany({
    collection: 'letters',
    where: { to: { not_equals: jana.email } },
  })
  await sendLetters({
    payload: cms.payload,
    server: mailServer(mailbox.url),
    now: () => new Date(),
  })
  await mailbox.stop()
  const [letter] = mailbox.letters
  expect(mailbox.letters.length).toBe(1)
  expect(letter).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
  expect(letter).toContain('filename=invite.ics')
})
