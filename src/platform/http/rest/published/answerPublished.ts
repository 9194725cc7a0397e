import { LRUCache } from 'lru-cache'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { revisionsOf, type Revision, type RevisionQuery } from '@/platform/database/revisions'
import { withReadLog, type ReadLog } from '@/platform/database/readLog'

import { createCounts } from './counts'
import { createKeptDocuments, type Kept, type Known } from './keptDocuments'
import { pageOf } from './pageOf'
import { parseQuestion, type Question } from './parseQuestion'
import { readableBy } from './readableBy'

type AskPayload = (request: Request) => Promise<Response>
type List = Omit<RevisionQuery, 'matches'>

/** How many questions are remembered, the oldest dropped. */
const rememberedQuestions = 2_000
const keptBytes = 48_000_000

/**
 * Answers anonymous questions for published documents. The database is always asked which documents answer
 * a question and in what revision (src/platform/database/revisions), so nothing outdated or withdrawn is ever given;
 * but a document that was computed before, in that revision and with the same revisions inside, is not
 * computed again. The first time each question goes whole through Payload, which also judges whether
 * it may be asked; what Payload then asks of the database is what is asked from then on (docs/decisions).
 */
export const createPublished = (payload: Payload, askPayload: AskPayload) => {
  const documents = createKeptDocuments(keptBytes)
  const counts = createCounts(payload)
  const lists = new LRUCache<string, List>({ max: rememberedQuestions })
  const database = revisionsOf(payload)
  const readable = readableBy(payload)

  const answer = async (request: Request): Promise<Response> => {
    const question = parseQuestion(request, payload.config)
    if (!question) return askPayload(request)

    try {
      const known = question.id ? await one(question, question.id) : await many(question)
      if (known) return known
    } catch (error) {
      // Payload asks again, and has the words for a database that is away.
      payload.logger.warn({ err: error }, 'a short answer failed')
    }
    return question.id ? askPayload(request) : learn(request, question)
  }

  /** Asks Payload and remembers what was asked of the database. */
  const learn = async (request: Request, question: Question): Promise<Response> => {
    const { result, log } = await withReadLog(() => askPayload(request))
    const [list] = log.lists
    if (result.status === 200 && list?.collection === question.collection)
      lists.set(keyOf(question), list as List)
    return result
  }

  const many = async (question: Question): Promise<Response | null> => {
    const list = lists.get(keyOf(question))
    if (!list) return null

    const counting = counts.of(list)
    const matches = counts.last(list) ?? (await counting)
    const [total, found] = await Promise.all([
      counting,
      database.findRevisions({ ...list, matches }),
    ])
    // Payload has its own words for an empty page.
    const bodies = found.length ? await bodiesOf(question, found) : null
    return bodies && asJson(pageOf(list, total, bodies))
  }

  const one = async (question: Question, id: string): Promise<Response | null> => {
    const where = await readable(question.collection)
    const found = where ? await database.findRevisionsOf(question.collection, where, [id]) : []
    const bodies = found.length ? await bodiesOf(question, found) : null
    return bodies && asJson(bodies)
  }

  /** The documents of these revisions; null when one of them cannot be had. */
  const bodiesOf = async (question: Question, found: Revision[]): Promise<Buffer[] | null> => {
    const keys = found.map(({ id }) => `${question.collection}/${id}?${question.view}`)
    const kept = keys.map((key, at) => {
      const each = documents.get(key)
      const isValid = each && each.revision === found[at]?.updatedAt && Date.now() < each.until
      return isValid ? each : undefined
    })
    const now = await revisionsInside(kept)
    const bodies = await Promise.all(
      kept.map(async (each, at) =>
        each && isSame(each.inside, now)
          ? each.body
          : compute(question, String(found[at]?.id), String(keys[at])),
      ),
    )
    return bodies.every((body) => body !== null) ? bodies : null
  }

  const revisionsInside = async (kept: (Kept | undefined)[]): Promise<Known> => {
    const asked = new Map<CollectionSlug, Set<string>>()
    for (const each of kept)
      for (const [collection, revisions] of each?.inside ?? []) {
        const ids = asked.get(collection) ?? new Set()
        for (const id of revisions.keys()) ids.add(id)
        asked.set(collection, ids)
      }
    const now: Known = new Map()
    await Promise.all(
      [...asked].map(async ([collection, ids]) => {
        const where = await readable(collection, { isInside: true })
        const found = where ? await database.findRevisionsOf(collection, where, [...ids]) : []
        now.set(collection, new Map(found.map(({ id, updatedAt }) => [id, updatedAt])))
      }),
    )
    return now
  }

  const compute = async ({ collection, view }: Question, id: string, key: string) => {
    const address = `${payload.config.serverURL}/api/${collection}/${id}?${view}`
    const { result, log } = await withReadLog(() => askPayload(new Request(address)))
    if (result.status !== 200) return null

    const body = Buffer.from(await result.arrayBuffer())
    const revision = log.documents.get(collection)?.get(id)
    if (log.isComplete && revision)
      documents.set(key, { body, revision, ...validityOf(log, collection, id) })
    return body
  }

  const validityOf = ({ documents: read }: ReadLog, collection: CollectionSlug, id: string) => {
    read.get(collection)?.delete(id)
    for (const [slug, revisions] of read) if (revisions.size === 0) read.delete(slug)
    const speaksOfToday = [collection, ...read.keys()].some((slug) =>
      hasVirtual(payload.collections[slug].config.flattenedFields),
    )
    return { inside: read, until: speaksOfToday ? nextMinute() : Infinity }
  }

  return answer
}

const keyOf = ({ collection, view, choice }: Question): string => `${collection}?${choice}&${view}`

const isSame = (inside: Known, now: Known): boolean =>
  [...inside].every(([collection, revisions]) =>
    [...revisions].every(([id, revision]) => (now.get(collection)?.get(id) ?? null) === revision),
  )

/** Fields that are stored nowhere are derived from the clock: whole minutes matter to them. */
const hasVirtual = (fields: FlattenedField[]): boolean =>
  fields.some(
    (field) =>
      ('virtual' in field && field.virtual) ||
      ('flattenedFields' in field && hasVirtual(field.flattenedFields)),
  )

const nextMinute = (): number => Math.floor(Date.now() / 60_000) * 60_000 + 60_000

const asJson = (parts: Buffer[]): Response =>
  new Response(Buffer.concat(parts), { headers: { 'Content-Type': 'application/json' } })
