import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { fromPageHeader } from '@/lib/formState'

import { startCms, type Cms } from '../support/cms'
import { inHours, openConsultation } from '../support/consultations'
import { next, prepareGround, type Ground } from '../support/content'
import { startPortal, type Portal } from '../support/portal'

let cms: Cms
let ground: Ground
let portal: Portal
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  portal = await startPortal(cms)
})
afterAll(async () => {
  portal.stop()
  await cms.stop()
})

const opened = async (consultation: object = {}) => {
  const slug = `navrh-${next()}`
  const made = await openConsultation(cms, ground, { plan: { slug }, consultation })
  return { ...made, path: `/plany/${slug}/pripominky` }
}
const sendForm = (path: string, fields: Record<string, string>) =>
  fetch(portal.origin + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
const countOf = async (consultation: string) => {
  const where = { consultation: { equals: consultation } }
  const { totalDocs } = await cms.payload.count({ collection: 'comments', where })
  return totalDocs
}

describe('the form of a comment, sent without script', () => {
  test('goes on to a page that can be loaded again', async () => {
    const { path, consultation } = await opened()
    const answer = await sendForm(path, { item: 'plan', text: 'Chybí noční péče.', altcha: '' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?odeslano=1`])
    expect(await countOf(consultation)).toBe(1)
  })

  test('keeps its language', async () => {
    const { path } = await opened()
    const answer = await sendForm(`/uk${path}`, { item: 'plan', text: 'Бракує нічної опіки.' })
    expect(answer.headers.get('location')).toBe(`/uk${path}?odeslano=1`)
  })

  test('comes back with its page when something is wrong or late, and is kept by no cache', async () => {
    const open = await opened()
    const late = await opened({ opensAt: inHours(-2), closesAt: inHours(-1) })
    const answers = [
      await sendForm(open.path, { item: 'plan', text: 'Ne' }),
      await sendForm(late.path, { item: 'plan', text: 'Chybí noční péče.' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 409])
    const caching = answers.map(({ headers }) => headers.get('cache-control'))
    expect(caching).toEqual(['private, no-store', 'private, no-store'])
  })

  test('needs no solved sum; over REST nobody passes for the page', async () => {
    const { consultation } = await opened()
    const answer = await fetch(`${portal.origin}/api/consultations/${consultation}/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [fromPageHeader]: '1' },
      body: JSON.stringify({ item: 'plan', text: 'Chybí noční péče.' }),
    })
    expect([answer.status, await countOf(consultation)]).toEqual([400, 0])
  })
})

test('the link of a receipt is kept by nobody, and does nothing by being opened', async () => {
  const { path, consultation } = await opened()
  const email = `dana${next()}@example.test`
  await sendForm(path, { item: 'plan', text: 'Chybí noční péče.', email })
  const { docs } = await cms.payload.find({
    collection: 'letters',
    where: { to: { equals: email } },
    overrideAccess: true,
  })
  const link = /\/pripominka\/[\w-]{43}/.exec(String(docs[0]?.text))?.[0] ?? ''
  const opening = await fetch(portal.origin + link)
  const shown = () =>
    cms.payload.find({
      collection: 'comments',
      where: { consultation: { equals: consultation } },
      overrideAccess: true,
    })
  expect(opening.headers.get('cache-control')).toContain('no-store')
  expect(opening.headers.get('referrer-policy')).toBe('no-referrer')
  expect((await shown()).docs[0]?.text).toBe('Chybí noční péče.')
  const pressed = await sendForm(link, {})
  expect([pressed.status, (await shown()).docs[0]?.state]).toEqual([303, 'hidden'])
})
