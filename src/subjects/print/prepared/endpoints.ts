import { addDataAndFileToRequest, type Endpoint, type Payload, type PayloadRequest } from 'payload'

import { arrangements } from '@/lib/chapterWords'
import { locales } from '@/lib/label'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'

import { catalogueFaults } from '../catalogueFaults'
import { pdfAnswer } from '../pdfAnswer'
import { preparedAnswers } from './answer'
import { fileName, readPrepared } from './file'
import { operations } from './operations'
import { findPrepared, ofChoice, type AllFound, type Choice, type Prepared } from './stored'
import { textsOfPrepared as texts } from './texts'

/**
 * Catalogues on paper that are prepared in the background, for staff: `GET` and `POST /api/catalogue/prints`,
 * `GET …/{id}`, `POST …/{id}/cancel` and the file, `GET …/{id}/{name}.pdf`.
 */
export const preparedEndpoints = (found: AllFound): Omit<Endpoint, 'root'>[] => [
  described(
    {
      path: '/catalogue/prints',
      method: 'get',
      handler: async (req) => {
        requireStaff(req)
        return answered({ docs: await preparedAnswers(req, await findPrepared(req.payload, {})) })
      },
    },
    operations.list,
  ),
  described(
    {
      path: '/catalogue/prints',
      method: 'post',
      handler: async (req) => {
        requireStaff(req)
        const choice = await choiceOf(req)
        const ids = await found(req.payload, choice)
        if (ids.length === 0) fail(req, 409, catalogueFaults.nothing)
        return answered(await tell(req, await asked(req, choice)), 202)
      },
    },
    operations.prepare,
  ),
  described(
    {
      path: '/catalogue/prints/:id',
      method: 'get',
      handler: async (req) => answered(await tell(req, await preparedAt(req))),
    },
    operations.read,
  ),
  described(
    {
      path: '/catalogue/prints/:id/cancel',
      method: 'post',
      handler: async (req) => {
        const { id } = await preparedAt(req)
        const isCancelled = await compareAndSet(req.payload, {
          collection: 'printed-catalogues',
          id,
          expected: { state: { in: ['waiting', 'running'] } },
          data: { state: 'cancelled' },
        })
        if (!isCancelled) fail(req, 409, texts.over)
        return answered(await tell(req, await preparedAt(req)))
      },
    },
    operations.cancel,
  ),
  described(
    {
      path: '/catalogue/prints/:id/:name',
      method: 'get',
      handler: async (req) => {
        const prepared = await preparedAt(req)
        if (req.routeParams?.name !== `${fileName(prepared)}.pdf`) fail(req, 404, texts.missing)
        if (prepared.state !== 'ready') fail(req, 409, texts.notReady)
        const pdf = (await readPrepared(prepared.id)) ?? fail(req, 410, texts.lost)
        const answer = pdfAnswer(pdf, fileName(prepared), true)
        answer.headers.set('Cache-Control', 'private, no-store')
        return answer
      },
    },
    operations.file,
  ),
]

const answered = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })

const tell = async (req: PayloadRequest, prepared: Prepared): Promise<object> =>
  (await preparedAnswers(req, [prepared]))[0] ?? {}

/** The prepared catalogue of the address, for staff. */
const preparedAt = async (req: PayloadRequest): Promise<Prepared> => {
  requireStaff(req)
  const where = { id: { equals: String(req.routeParams?.id) } }
  const [prepared] = await findPrepared(req.payload, where)
  return prepared ?? fail(req, 404, texts.missing)
}

/** What is being prepared of this choice already, or begun now: two who press prepare one, also at once. */
const asked = async (req: PayloadRequest, choice: Choice): Promise<Prepared> => {
  const { payload } = req
  const before = await underWay(payload, choice)
  if (before) return before
  const collection = 'printed-catalogues'
  const { id } = await payload.db.create({
    collection,
    data: { ...choice, territory: choice.territory ?? undefined, state: 'waiting', tries: 0 },
  })
  const first = await underWay(payload, choice)
  if (first && first.id !== String(id))
    await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  return first ?? fail(req, 409, texts.over)
}

/** The first that was begun of a choice and is not over; of two of one moment everybody takes the same. */
const underWay = async (payload: Payload, choice: Choice): Promise<Prepared | undefined> => {
  const isUnderWay = { state: { in: ['waiting', 'running'] } }
  const found = await findPrepared(payload, { and: [ofChoice(choice), isUnderWay] })
  const order = ({ createdAt, id }: Prepared) => `${new Date(createdAt).toISOString()} ${id}`
  return found.toSorted((one, other) => order(one).localeCompare(order(other)))[0]
}

const choiceOf = async (req: PayloadRequest): Promise<Choice> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { chapters = 'type', large = false, locale = 'cs', territory = null } = req.data ?? {}
  const arrangement = arrangements.find((each) => each === chapters)
  const language = locales.find((each) => each === locale)
  if (!arrangement || !language || typeof large !== 'boolean')
    return fail(req, 400, texts.wrongBody)
  const choice = { chapters: arrangement, isLarge: large, language }
  if (territory === null || territory === '') return { ...choice, territory: null }
  if (typeof territory !== 'string') return fail(req, 400, texts.wrongBody)
  const { totalDocs } = await req.payload.count({
    collection: 'territories',
    where: { slug: { equals: territory } },
    overrideAccess: true,
  })
  return totalDocs > 0 ? { ...choice, territory } : fail(req, 400, texts.noTerritory)
}
