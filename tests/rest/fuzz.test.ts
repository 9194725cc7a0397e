import { appendFileSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { SITE_URL, startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, writePicture, type Ground } from '../support/content'
import { questionsOf, type Question } from '../support/fuzz/questions'
import type { OpenApi } from '../support/openApi'

/**
 * Many more at will: `FUZZ_REQUESTS=100000 FUZZ_SEED=7 npm test -- tests/rest/fuzz.test.ts`. With FUZZ_LOG=FILE
 * every answer's status is written down, one line for each question.
 */
const { FUZZ_REQUESTS = '1500', FUZZ_SEED = '20261128', FUZZ_LOG } = process.env
const requests = Number(FUZZ_REQUESTS)
/** What these change and delete is there again for the next ones. */
const atOnce = 1_500
/** What takes fifty times as long as a plain list does on this machine hangs; a second is never too long. */
const hang = { times: 50, ms: 1_000 }
/** A write to all documents that fit, a table of all of them or a document to print takes its time for each. */
const bulk = 15
const slowOf = ({ method, place }: Question, plainMs: number): number => {
  const isBulk = /PATCH|DELETE/.test(method) && !place.includes('{')
  const isLong = isBulk || place === '/api/audit/export' || place.endsWith('.pdf')
  return Math.max(hang.ms, hang.times * plainMs) * (isLong ? bulk : 1)
}

/** How long this machine takes for a plain list, in milliseconds: the middle one of some. */
const plainList = async (): Promise<number> => {
  const taken: number[] = []
  for (let time = 0; time < 15; time += 1) {
    const started = performance.now()
    await cms.rest('/api/services?limit=10')
    taken.push(performance.now() - started)
  }
  return taken.toSorted((a, b) => a - b)[7] as number
}

let cms: Cms
afterEach(() => cms.stop())

const kinds =
  'news pages projects plans events working-groups providers services life-situations territories service-types target-groups programmes synonyms'.split(
    ' ',
  )

/** A few new documents of each kind, and their ids; people without a part in the questions. */
const documents = async (ground: Ground): Promise<Record<string, string[]>> => {
  const known: Record<string, string[]> = { media: [await writePicture(cms.payload, 'Obrázek')] }
  for (const kind of [...kinds, 'users']) {
    known[kind] = []
    for (const name of ['Charita', 'Šance', `x ${next()}`])
      known[kind].push(
        await write(cms.payload, kind as 'news', {
          ...sample(kind, name, ground),
          ...(kind !== 'users' && { _status: 'published' }),
        }),
      )
  }
  return known
}

/** Whoever asks stays somebody who may: nobody signs out, and no admin changes all accounts at once. */
const isAsked = ({ place, method }: Question): boolean =>
  place !== '/api/users/logout' && !(place === '/api/users' && /PATCH|DELETE/.test(method))

const bodyOf = ({ place, method, body, isWhole }: Question, ground: Ground) => {
  const least = sample(place.slice('/api/'.length), `Nové ${next()}`, ground)
  const isNew = method === 'POST' && Object.keys(least).length > 0
  if (!isNew || !isWhole || !/^\{".*\}$/s.test(body ?? '')) return body
  return JSON.stringify({ ...least, ...(JSON.parse(String(body)) as object) })
}

type Answer = { status: number; text: string; ms: number }

/** What an answer must never be, in a word; nothing when it is as it should be. */
const faultIn = (question: Question, { status, text, ms }: Answer, slow: number): string | null => {
  const { language } = question
  if (status >= 500) return `${status}: ${text.slice(0, 200)}`
  if (ms > slow) return `took ${Math.round(ms)} ms`
  if (status < 400) return null
  if (/sqlite|libsql|drizzle|mongo|bson|cast to|failed query|select "|node_modules/i.test(text))
    return `speaks of the database: ${text.slice(0, 300)}`
  const messages = messagesIn(text)
  if (messages.length === 0 || messages.some((message) => message.trim() === ''))
    return `says nothing: ${text.slice(0, 200)}`
  const isEnglish = /\b(the|is|invalid|must|following|not|cannot|you|field)\b/i
  // Names in brackets are the question's own: a field may be called so.
  const words = messages.map((message) => message.replace(/\[[^\]]*\]/g, ''))
  const isForeign = language === 'cs' && words.some((message) => isEnglish.test(message))
  return isForeign ? `is not in Czech: ${messages.join(' | ').slice(0, 200)}` : null
}

const messagesIn = (text: string): string[] => {
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string }[] }
    return errors.map(({ message }) => String(message))
  } catch {
    return []
  }
}

test('no request brings a 5xx, a hang, a word of the database or a refusal without words', async () => {
  cms = await startCms()
  const ground = await prepareGround(cms.payload)
  const document = (await cms.rest('/api/openapi.json')).body as OpenApi
  const faults = new Map<string, string>()
  const plainMs = await plainList()
  let asked = 0
  for (let round = 0; asked < requests; round += 1) {
    const known = await documents(ground)
    const named = (text: string) =>
      text.replace(/ID~([\w-]+)~(\d+)~/g, (_, kind: string, nth: string) => {
        const ids = known[kind] ?? []
        return ids[Number(nth) % Math.max(1, ids.length)] ?? 'nothing'
      })
    const ask = async (question: Question) => {
      const { as, method, url, language, type } = question
      const body = bodyOf(question, ground)
      const headers = new Headers({ 'Accept-Language': language })
      headers.set('x-client-address', `192.0.2.${asked % 250}`)
      if (type !== undefined) headers.set('Content-Type', type)
      if (as !== 'nobody') headers.set('Authorization', `JWT ${await cms.tokenOf(as)}`)
      const started = performance.now()
      const request = { method, headers, ...(body !== undefined && { body: named(body) }) }
      const response = await cms.raw(new Request(SITE_URL + named(url), request))
      const text = await response.text()
      return { status: response.status, text, ms: performance.now() - started }
    }
    const questions = fc.sample(questionsOf(document).filter(isAsked), {
      seed: Number(FUZZ_SEED) + round,
      numRuns: Math.min(atOnce, requests - asked),
    })
    for (const question of questions) {
      const slow = slowOf(question, plainMs)
      let answer = await ask(question)
      // Another process may have taken the machine's time: what hangs hangs again.
      for (let more = 0; more < 3 && answer.ms > slow; more += 1) answer = await ask(question)
      asked += 1
      const { as, method, place, url, body = '' } = question
      const fault = faultIn(question, answer, slow)
      const told = `${as} ${method} ${named(url)} ${named(body).slice(0, 400)}`
      if (FUZZ_LOG) appendFileSync(FUZZ_LOG, `${asked} ${answer.status} ${place} ${told}\n`)
      if (fault) faults.set(`${method} ${place} ${fault.slice(0, 30)}`, `${fault}\n  ${told}`)
    }
  }
  process.stderr.write(
    `Generated requests: ${asked}, seed ${FUZZ_SEED}, a plain list ${Math.round(plainMs)} ms\n`,
  )
  expect([...faults.values()].slice(0, 40)).toEqual([])
}, 7_200_000)
