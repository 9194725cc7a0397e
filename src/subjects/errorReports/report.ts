import { ValidationError, type PayloadHandler, type PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { published } from '@/model/access/published'
import { providerOf, type Entry } from '@/subjects/review/entry'
import { titleOf } from '@/subjects/review/titleOf'
import { fail } from '@/platform/requests/fail'

import { givenReport, type Given } from './givenReport'
import { newChallenge, proofOf } from './proof'

/** `POST /api/mistakes/challenge`: the sum that goes with a report. A GET would be kept by caches. */
export const challenge: PayloadHandler = async (req) =>
  Response.json(await newChallenge(req), { headers: { 'Cache-Control': 'no-store' } })

/**
 * `POST /api/mistakes/report {collection, slug, kind, text, email?, language?, altcha}`: anybody says that
 * something is wrong with a public entry. Letters to those who keep it follow.
 */
export const report: PayloadHandler = async (req) => {
  const given = await givenReport(req)
  // A robot learns nothing from the answer.
  if (given.website !== '') return Response.json({ message: say(req, done) }, { status: 201 })

  const entry = await entryOf(req, given)
  const proof = await proofOf(req, given.altcha)
  if (!proof) return fail(req, 400, faults.proof)

  const { collection, kind, text, email, language } = given
  try {
    await req.payload.create({
      collection: 'mistakes',
      data: {
        collection,
        kind,
        text,
        email,
        language,
        proof,
        title: titleOf(entry),
        document: entry.id,
        provider: providerOf(collection, entry),
        state: 'new',
        reportedAt: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    const isUsed = error instanceof ValidationError && /proof/.test(JSON.stringify(error.data))
    if (isUsed) return fail(req, 409, faults.used)
    throw error
  }
  return Response.json({ message: say(req, done) }, { status: 201 })
}

const entryOf = async (req: PayloadRequest, { collection, slug }: Given): Promise<Entry> => {
  const where = { and: [published, { slug: { equals: slug } }] }
  const entry = await req.payload.db.findOne<Entry>({ collection, where, req })
  return entry && !entry.hiddenAt ? entry : fail(req, 404, faults.entry)
}

const done = label(
  'Děkujeme. Předali jsme to poskytovateli i úřadu.',
  'Thank you. We have passed it on to the provider and to the office.',
  'Дякуємо. Ми передали це надавачеві та установі.',
)
const faults = {
  entry: label(
    'Takový záznam tu není.',
    'There is no such entry here.',
    'Такого запису тут немає.',
  ),
  proof: label(
    'Nepodařilo se ověřit, že nejste robot. Zkuste to prosím odeslat ještě jednou.',
    'It could not be checked that you are not a robot. Please send it once more.',
    'Не вдалося перевірити, що ви не робот. Надішліть ще раз, будь ласка.',
  ),
  used: label(
    'Toto hlášení jsme už dostali.',
    'We have got this report already.',
    'Ми вже отримали це повідомлення.',
  ),
}
