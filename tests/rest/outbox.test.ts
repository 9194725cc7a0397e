import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'

import { queueLetter } from '@/platform/mail/queueLetter'
import { approved as approvedLetter } from '@/subjects/review/letters/approved'

import { startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const approved = (key: string) => ({
  to: 'pavla@demo.test',
  language: 'en' as const,
  kind: approvedLetter,
  data: { entry: 'Help at home', link: 'https://portal.test/x' },
  key,
  about: 'services:1',
})
const lettersWith = async (key: string) => {
  const { docs } = await cms.payload.find({
    collection: 'letters',
    where: { key: { like: key } },
    overrideAccess: true,
  })
  return docs
}

test('a letter waits in the outbox with its words, its reader and what it tells of', async () => {
  await queueLetter(cms.payload, approved('plain'))
  const [letter] = await lettersWith('plain')
  expect(letter).toMatchObject({
    to: 'pavla@demo.test',
    language: 'en',
    template: 'approved',
    about: 'services:1',
    subject: 'Approved: Help at home',
    state: 'waiting',
    attempts: 0,
  })
})

test('a letter bears the name of the portal in the language of its reader', async () => {
  for (const [locale, name] of [
    ['cs', 'Portál Horního kraje'],
    ['en', 'Portal of the Upper Region'],
  ] as const)
    await cms.payload.updateGlobal({
      slug: 'site',
      locale,
      data: { name, operator: { name: 'Kraj' } },
      overrideAccess: true,
    })
  await queueLetter(cms.payload, approved('named'))
  const [letter] = await lettersWith('named')
  expect(letter?.text).toContain('Portal of the Upper Region')
})

test('queueing a letter in another language leaves the request in its own', async () => {
  const req = await createLocalReq({ locale: 'cs' }, cms.payload)
  await queueLetter(req, approved('language'))
  expect([req.locale, (await lettersWith('language')).length]).toEqual(['cs', 1])
})

test('a letter with the same key is queued once, also when ten queue it at the same moment', async () => {
  const queued = await Promise.all(
    Array.from({ length: 10 }, () => queueLetter(cms.payload, approved('once'))),
  )
  const again = await queueLetter(cms.payload, approved('once'))
  expect([queued.filter(Boolean).length, again]).toEqual([1, false])
  expect(await lettersWith('once')).toHaveLength(1)
})

test('where there are transactions a letter disappears with what it was to tell of', async () => {
  const req = await createLocalReq({}, cms.payload)
  await initTransaction(req)
  await queueLetter(req, approved('undone'))
  await killTransaction(req)
  const left = { mongoose: 0, sqlite: 1 }[cms.payload.db.name]
  expect(await lettersWith('undone')).toHaveLength(Number(left))
})

test('a forgotten password puts a letter of ours into the outbox, with the link of the desk', async () => {
  const { status } = await cms.rest('/api/users/forgot-password', {
    method: 'POST',
    body: { email: 'edda@demo.test' },
    headers: { 'Accept-Language': 'uk' },
  })
  const [letter, ...others] = await lettersWith('passwordReset')
  expect([status, others]).toEqual([200, []])
  expect(letter).toMatchObject({ to: 'edda@demo.test', language: 'uk', template: 'passwordReset' })
  expect(letter?.text).toMatch(/http:\/\/portal\.test\/admin\/reset\/[0-9a-f]{40}\n/)
})

test('the link of a forgotten password sets a new one', async () => {
  await cms.rest('/api/users/forgot-password', {
    method: 'POST',
    body: { email: 'karel@demo.test' },
  })
  const letters = await lettersWith('passwordReset')
  const letter = letters.find(({ to }) => to === 'karel@demo.test')
  const [, token] = /reset\/([0-9a-f]{40})/.exec(String(letter?.text)) ?? []
  const { status } = await cms.rest('/api/users/reset-password', {
    method: 'POST',
    body: { token, password: 'a password that is new' },
  })
  expect(status).toBe(200)
})

test('a forgotten password of nobody here queues nothing and says nothing', async () => {
  const { status, body } = await cms.rest('/api/users/forgot-password', {
    method: 'POST',
    body: { email: 'stranger@demo.test' },
  })
  const letters = await lettersWith('passwordReset')
  expect(status).toBe(200)
  expect(JSON.stringify(body)).not.toContain('stranger')
  expect(letters.filter(({ to }) => to.startsWith('stranger'))).toEqual([])
})

test('what Payload itself sends goes through the outbox too, its subject in one line', async () => {
  await cms.payload.sendEmail({
    to: ['ada@demo.test', { name: 'Edda', address: 'edda@demo.test' }],
    subject: 'Hello\r\nBcc: evil@example.test',
    html: '<p>Read <a href="https://portal.test/x">this</a></p>',
  })
  const letters = await lettersWith('payload:')
  expect(letters.map(({ to }) => to).toSorted()).toEqual(['ada@demo.test', 'edda@demo.test'])
  expect(letters[0]).toMatchObject({
    subject: 'Hello Bcc: evil@example.test',
    text: expect.stringContaining('https://portal.test/x'),
  })
})
