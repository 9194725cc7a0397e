import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { mailServer } from '@/platform/jobs/mailServer'
import { sendLetters } from '@/platform/jobs/sendLetters'
import { eraseRegistrations } from '@/subjects/registrations/erase'

import { startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'
import { lettersTo } from '../support/letters'
import { startMailbox } from '../support/mailbox'
import { readQr } from '../support/qr'
import { inHours, signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
const { register, several, linkOf, act } = signUpAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const codeForm = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/
const codesIn = async (email: string) =>
  (await lettersTo(cms, email)).map(({ text }) => codeForm.exec(text)?.[0] ?? null)
const shown = async (email: string): Promise<string | null> =>
  (await cms.rest(`/api/registrations/link/${await linkOf(email)}`)).body.code

test('whoever has a place finds one code in the letter and behind its link, each person another', async () => {
  const { id } = await writeEvent(cms)
  const [jana, petra] = (await several(id, 2)).map(({ email }) => email)
  const codes = [await shown(String(jana)), await shown(String(petra))]
  expect(codes).toEqual([expect.stringMatching(codeForm), expect.stringMatching(codeForm)])
  expect(codes[0]).not.toBe(codes[1])
  expect(await codesIn(String(jana))).toEqual([codes[0]])
})

test('whoever waits, has not confirmed or has cancelled has none', async () => {
  const one = await writeEvent(cms, { capacity: 1 })
  const [first, waiting] = (await several(one.id, 2)).map(({ email }) => String(email))
  const other = await writeEvent(cms, { signUpHere: { needsConfirmation: true } })
  const [unconfirmed] = (await several(other.id, 1)).map(({ email }) => String(email))
  expect(await Promise.all([waiting, unconfirmed].map((each) => shown(String(each))))).toEqual([
    null,
    null,
  ])
  expect([...(await codesIn(String(waiting))), ...(await codesIn(String(unconfirmed)))]).toEqual([
    null,
    null,
  ])
  await act(await linkOf(String(first)), 'cancel')
  expect(await shown(String(first))).toBeNull()
  expect((await codesIn(String(first))).at(-1)).toBeNull()
})

test('the code is a picture of the letter that says the code alone, and no address', async () => {
  const { id } = await writeEvent(cms)
  const jana = somebody()
  await register(id, jana)
  const mailbox = await startMailbox()
  await cms.payload.db.updateMany({
    collection: 'letters',
    where: { to: { not_equals: jana.email } },
    data: { state: 'sent' },
  })
  await sendLetters({
    payload: cms.payload,
    server: mailServer(mailbox.url),
    now: () => new Date(inHours(1)),
  })
  await mailbox.stop()
  const [letter = ''] = mailbox.letters
  const [, picture = ''] =
    /Content-Type: image\/png[\s\S]*?\r\n\r\n([\w+/=\r\n]+)/.exec(letter) ?? []
  expect(await readQr(Buffer.from(picture, 'base64'))).toBe(await shown(jana.email))
  expect(letter).toMatch(/Content-ID: <kod@rozcestnik>/i)
  expect(letter.replace(/=\r\n/g, '')).toContain('cid:kod@rozcestnik')
})

test('a code is no key: no address opens by it', async () => {
  const { id } = await writeEvent(cms)
  const [jana] = await several(id, 1)
  const code = await shown(String(jana?.email))
  const answers = [
    await cms.rest(`/api/registrations/link/${code}`),
    await cms.rest(`/api/registrations/link/${code}`, {
      method: 'POST',
      body: { action: 'cancel' },
    }),
    await cms.rest(`/api/certificate/${code}`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})

test('with the registration the code of its letters is gone', async () => {
  const { id } = await writeEvent(cms)
  const [jana] = await several(id, 1)
  await eraseRegistrations(cms.payload, new Date(inHours((9 + 367) * 24)))
  const { docs } = await cms.payload.db.find<{ qr?: string | null; text: string }>({
    collection: 'letters',
    where: { key: { like: 'registration:' } },
    pagination: false,
  })
  expect(docs.filter(({ qr, text }) => qr || codeForm.test(text))).toEqual([])
  expect(await lettersTo(cms, String(jana?.email))).toEqual([])
})
