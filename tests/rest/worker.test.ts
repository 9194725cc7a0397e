import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals'

import { queueLetter } from '@/platform/mail/queueLetter'
import { passwordReset } from '@/subjects/accounts/letters/passwordReset'
import { mailServer } from '@/platform/jobs/mailServer'
import { sendLetters } from '@/platform/jobs/sendLetters'
import { jobs } from '@/jobs'
import { startWorker } from '@/platform/jobs/startWorker'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround } from '../support/content'
import { startMailbox, type Mailbox } from '../support/mailbox'

const link = 'https://portal.test/admin/reset/0123456789abcdef0123456789abcdef01234567'

let cms: Cms
let mailbox: Mailbox
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

beforeEach(async () => {
  mailbox = await startMailbox()
  await cms.payload.delete({
    collection: 'letters',
    where: { id: { exists: true } },
    overrideAccess: true,
  })
})
afterEach(() => mailbox.stop())

const queue = async (to = 'pavla.novakova@poskytovatel.test'): Promise<string> => {
  const key = `worker:${next()}`
  await queueLetter(cms.payload, {
    to,
    language: 'en',
    kind: passwordReset,
    data: { link, validTill: '2026-12-24T17:00:00.000Z' },
    key,
  })
  const { docs } = await cms.payload.find({
    collection: 'letters',
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}
const stored = (id: string) =>
  cms.payload.findByID({ collection: 'letters', id, overrideAccess: true })
const minutes = (count: number) => () => new Date(Date.now() + count * 60_000)
/** One look of a worker for letters, so many minutes from now. */
const look = (url = mailbox.url, later = 0) =>
  sendLetters({ payload: cms.payload, server: mailServer(url), now: minutes(later) })
const refusing = (responseCode: number, message: string) =>
  startMailbox({
    onRcptTo: (_, __, done) => done(Object.assign(new Error(message), { responseCode })),
  })
/** The lines of a letter as its reader's program puts them together. */
const unfolded = (letter = '') => letter.replace(/=\r\n/g, '').replace(/=3D/g, '=')

describe('a letter', () => {
  test('arrives once, with both its parts, and is marked sent', async () => {
    const id = await queue()
    await look()
    await look()
    const { state, attempts, sentAt } = await stored(id)
    expect([mailbox.letters.length, state, attempts]).toEqual([1, 'sent', 1])
    expect(Date.parse(String(sentAt))).toBeLessThanOrEqual(Date.now())
    const [plain, html] = unfolded(mailbox.letters[0]).split('Content-Type: text/html')
    expect([plain?.includes(link), html?.includes(`href="${link}"`)]).toEqual([true, true])
  })

  test('says from whom it is and that a machine wrote it', async () => {
    await queue()
    await look()
    expect(mailbox.letters[0]).toMatch(/^From: .*<portal@portal\.test>\r$/m)
    expect(mailbox.letters[0]).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  })

  test('waits for the time it is due', async () => {
    const id = await queue()
    await cms.payload.update({
      collection: 'letters',
      id,
      data: { dueAt: minutes(10)().toISOString() },
      overrideAccess: true,
    })
    await look(mailbox.url, 9)
    const early = mailbox.letters.length
    await look(mailbox.url, 11)
    expect([early, mailbox.letters.length]).toEqual([0, 1])
  })

  test('sent again by an admin arrives as a new one', async () => {
    await prepareResend()
    const ids = mailbox.letters.map((letter) => /^Message-ID: (\S+)/m.exec(letter)?.[1])
    expect([ids.length, new Set(ids).size]).toEqual([2, 2])
  })

  const prepareResend = async () => {
    const id = await queue()
    await look()
    await cms.rest(`/api/letters/${id}/resend`, { as: 'ada', method: 'POST' })
    await look()
  }
})

describe('a mail server', () => {
  test('that is down for a while gets the letter when it is back', async () => {
    const id = await queue()
    await mailbox.stop()
    await look()
    const waiting = await stored(id)
    mailbox = await startMailbox()
    await look(mailbox.url, 2)
    expect([waiting.state, waiting.attempts, waiting.lastError]).toEqual([
      'waiting',
      1,
      expect.stringMatching(/^(ESOCKET|ECONNECTION)/),
    ])
    expect([mailbox.letters.length, (await stored(id)).state]).toEqual([1, 'sent'])
  })

  test('that stays in trouble is asked after 1, 5, 15, 60 and 240 minutes, then no more', async () => {
    const full = await refusing(452, '4.2.2 Mailbox full')
    const id = await queue()
    const seen = []
    let later = 0
    for (const pause of [0, 1, 5, 15, 60, 240]) {
      await look(full.url, later + pause - 0.5)
      const { attempts } = await stored(id)
      later += pause
      await look(full.url, later + 0.1)
      seen.push([pause, attempts, (await stored(id)).attempts])
    }
    await full.stop()
    const { state, lastError } = await stored(id)
    expect(seen.slice(1)).toEqual([
      [1, 1, 2],
      [5, 2, 3],
      [15, 3, 4],
      [60, 4, 5],
      [240, 5, 6],
    ])
    expect([state, lastError]).toEqual(['failed', 'EENVELOPE 452 4.2.2 Mailbox full'])
  })

  test('that refuses for good is asked once', async () => {
    const strict = await refusing(550, '5.1.1 User unknown')
    const id = await queue()
    await look(strict.url)
    await look(strict.url, 60)
    await strict.stop()
    const { state, attempts, lastError } = await stored(id)
    expect([state, attempts, lastError]).toEqual(['failed', 1, 'EENVELOPE 550 5.1.1 User unknown'])
  })

  test('that refuses what the letter says is asked once', async () => {
    const strict = await startMailbox({
      onData: (stream, _, done) => {
        stream.resume()
        stream.on('end', () => done(Object.assign(new Error('5.7.1 Spam'), { responseCode: 554 })))
      },
    })
    const id = await queue()
    await look(strict.url)
    await strict.stop()
    expect((await stored(id)).state).toBe('failed')
  })

  test('that does not know our password keeps the letters waiting: the fault is not theirs', async () => {
    const locked = await startMailbox({
      authOptional: false,
      onAuth: (_, __, done) =>
        done(Object.assign(new Error('5.7.8 Bad password tajne-heslo'), { responseCode: 535 })),
    })
    const id = await queue()
    await look(locked.url.replace('smtp://', 'smtp://odesilatel:tajne-heslo@'))
    await locked.stop()
    const { state, lastError } = await stored(id)
    expect([state, lastError]).toEqual(['waiting', 'EAUTH 535 5.7.8 Bad password'])
  })

  test('that never finishes is given up in time, and the letter waits', async () => {
    const slow = await startMailbox({ onData: (stream) => void stream.resume() })
    const id = await queue()
    await look(`${slow.url}?socketTimeout=300`)
    await slow.stop()
    const { state, lastError } = await stored(id)
    expect([state, lastError]).toEqual(['waiting', 'ETIMEDOUT'])
  })

  test('that refuses one letter gets the others', async () => {
    const partial = await startMailbox({
      onRcptTo: ({ address }, _, done) =>
        done(
          address.startsWith('gone')
            ? Object.assign(new Error('5.1.1 Unknown'), { responseCode: 550 })
            : null,
        ),
    })
    const ids = [await queue('gone@demo.test'), await queue(), await queue()]
    await look(partial.url)
    await partial.stop()
    const states = await Promise.all(ids.map(async (id) => (await stored(id)).state))
    expect(states).toEqual(['failed', 'sent', 'sent'])
  })
})

describe('what is written down of a failure', () => {
  const answer = `5.1.1 <pavla.novakova@poskytovatel.test>: User pavla.novakova (Novakova) unknown, see ${link} token 0123456789abcdef`

  test('holds no address, link, login or password, in the letter and in the log', async () => {
    const chatty = await refusing(550, answer)
    const id = await queue()
    const logged: unknown[] = []
    const spies = (['info', 'warn', 'error', 'debug'] as const).map((level) =>
      jest.spyOn(cms.payload.logger, level).mockImplementation((...said) => void logged.push(said)),
    )
    await look(chatty.url.replace('smtp://', 'smtp://odesilatel:tajne-heslo@'))
    spies.forEach((spy) => spy.mockRestore())
    await chatty.stop()
    const { lastError } = await stored(id)
    const said = `${lastError} ${JSON.stringify(logged)}`
    expect(said).toContain('EENVELOPE 550 5.1.1 User unknown see token')
    expect(said).not.toMatch(/novakova|poskytovatel|@|https?:|0123|odesilatel|heslo|127\.0\.0\.1/i)
  })
})

describe('workers', () => {
  test('two at once send each letter once', async () => {
    const ids = []
    for (let count = 0; count < 12; count += 1) ids.push(await queue(`reader${count}@demo.test`))
    await Promise.all([look(), look(), look()])
    const readers = mailbox.letters.map((letter) => /^To: (\S+)/m.exec(letter)?.[1])
    expect([readers.length, new Set(readers).size]).toEqual([12, 12])
    const attempts = await Promise.all(ids.map(async (id) => (await stored(id)).attempts))
    expect(attempts).toEqual(ids.map(() => 1))
  })

  test('one that died holding a letter loses it after ten minutes', async () => {
    const id = await queue()
    const died = { collection: 'letters' as const, id, overrideAccess: true }
    const data = { leasedUntil: minutes(10)().toISOString(), attempts: 1 }
    await cms.payload.update({ ...died, data })
    await look(mailbox.url, 9)
    const held = mailbox.letters.length
    await look(mailbox.url, 11)
    const { state, attempts } = await stored(id)
    expect([held, mailbox.letters.length, state, attempts]).toEqual([0, 1, 'sent', 2])
  })

  test('a letter sent before its worker died arrives again under the same Message-ID', async () => {
    const id = await queue()
    await look()
    const data = { state: 'waiting' as const, leasedUntil: new Date().toISOString() }
    await cms.payload.update({ collection: 'letters', id, overrideAccess: true, data })
    await look(mailbox.url, 1)
    const ids = mailbox.letters.map((letter) => /^Message-ID: (\S+)/m.exec(letter)?.[1])
    expect(ids).toEqual([`<letter.${id}.1@portal.test>`, `<letter.${id}.1@portal.test>`])
  })

  test('a letter that every worker dies of counts as failed', async () => {
    const id = await queue()
    const data = { leasedUntil: new Date().toISOString(), attempts: 6 }
    await cms.payload.update({ collection: 'letters', id, overrideAccess: true, data })
    await look(mailbox.url, 1)
    const { state, lastError } = await stored(id)
    expect([mailbox.letters.length, state, lastError]).toEqual([0, 'failed', 'interrupted'])
  })

  test('one whose lease ended changes nothing of a letter that another took since', async () => {
    const other = minutes(99)().toISOString()
    const slow = await startMailbox({
      onRcptTo: async (_, __, done) => {
        const data = { attempts: 2, leasedUntil: other }
        await cms.payload.update({ collection: 'letters', id, overrideAccess: true, data })
        done()
      },
    })
    const id = await queue()
    await look(slow.url)
    await slow.stop()
    const { state, attempts, leasedUntil } = await stored(id)
    expect([state, attempts, leasedUntil]).toEqual(['waiting', 2, other])
  })

  test('the worker begins by itself, and when it is stopped finishes only the letter under way', async () => {
    const ids = [await queue(), await queue()]
    let begin: () => void = () => undefined
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const busy = await startMailbox({
      onMailFrom: (_, __, done) => {
        begin()
        done()
      },
    })
    const worker = startWorker(cms.payload, jobs(busy.url))
    await begun
    await worker.stop()
    await busy.stop()
    const states = await Promise.all(ids.map(async (id) => (await stored(id)).state))
    expect(states.toSorted()).toEqual(['sent', 'waiting'])
  })
})
