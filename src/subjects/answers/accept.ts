import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { writePast } from '@/model/hooks/writePast'
import type { MeasureAnswer } from '@/payload-types'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { isQuoted } from '@/subjects/plans/codesInUse'

import type { Answerable } from './answerable'
import { decidedBy, decisionOf, faults, measureOf, waitingAnswer, type Decision } from './decided'
import { acceptedFacts, differencesOf, type Accepted } from './differences'

/** As many rows as the form of a measure takes. */
const most = { evaluations: 20, values: 60 } as const

/**
 * `POST /api/measure-answers/:id/accept {version, revision, fields}`: the named facts of an answer become those of the
 * measure at once; `revision` is the measure's that was read. 409 where either has changed since.
 */
export const accept: PayloadHandler = async (req) => {
  const decision = await decisionOf(req)
  await allOrNothing(req, () => write(req, decision))
  return Response.json({ message: say(req, texts.done) })
}

const write = async (req: PayloadRequest, decision: Decision): Promise<void> => {
  const answer = await waitingAnswer(req, decision)
  const measure = await measureOf(req, answer)
  if (!measure) return fail(req, 409, texts.gone)
  const { revision, fields = [] } = decision
  if (!revision || Date.parse(revision) !== Date.parse(measure.revision))
    fail(req, 409, texts.stale, { revision: measure.revision })
  if (measure.hasUnpublished) fail(req, 409, texts.unpublished)

  const known = differencesOf(answer, measure, 'cs').map(({ field }) => field)
  if (fields.length === 0 || fields.some((field) => !known.includes(field)))
    fail(req, 400, texts.fields)
  const facts = acceptedFacts(answer, measure, fields)
  if (isTooMuch(facts)) fail(req, 400, texts.full)

  const decided = await compareAndSet(req, {
    collection: 'measure-answers',
    id: String(answer.id),
    expected: { and: [{ state: { equals: 'waiting' } }, { version: { equals: answer.version } }] },
    data: { state: 'accepted', ...decidedBy(req, answer) },
  })
  if (!decided) fail(req, 409, faults.replaced)
  await writeFacts(req, measure, facts, answer)
}

const isTooMuch = ({ evaluations = [], indicators = [] }: Accepted): boolean =>
  evaluations.length > most.evaluations ||
  indicators.some(({ values }) => (values?.length ?? 0) > most.values)

const writeFacts = async (
  req: PayloadRequest,
  measure: Answerable,
  facts: Accepted,
  { title }: MeasureAnswer,
): Promise<void> => {
  const { id } = measure
  await writePast(req, 'measures', id, { ...facts, updatedAt: new Date().toISOString() })
  if (isQuoted(measure)) await recordChange(req, 'measures', id)
  await recordAudit(req, {
    action: 'approved',
    collection: 'measures',
    document: id,
    title,
    fields: Object.keys(facts),
  })
}

const texts = {
  done: label(
    'Přijato, údaje jsou u opatření.',
    'Accepted, the facts are with the measure.',
    'Прийнято, дані вже біля заходу.',
  ),
  gone: label(
    'Opatření je v koši nebo smazané. Odpověď můžete vrátit.',
    'The measure is in the trash or deleted. The answer can be returned.',
    'Захід у кошику або видалений. Відповідь можна повернути.',
  ),
  stale: label(
    'Opatření mezitím někdo změnil. Nic jsme nezapsali; podívejte se, jak je teď.',
    'Somebody has changed the measure meanwhile. Nothing was written; look how it is now.',
    'Захід тим часом хтось змінив. Нічого не записано; перегляньте, який він тепер.',
  ),
  unpublished: label(
    'Opatření má tytéž údaje rozepsané a nezveřejněné. Otevřete ho a zveřejněte, nebo změnu zahoďte.',
    'The measure has the same facts changed and not published. Open it and publish, or drop the change.',
    'У заході ті самі дані змінено й не опубліковано. Відкрийте й опублікуйте або скасуйте зміну.',
  ),
  fields: label(
    'Zaškrtněte aspoň jeden údaj.',
    'Tick at least one fact.',
    'Позначте щонайменше одне дане.',
  ),
  full: label(
    'Opatření už má příliš mnoho vyhodnocení nebo hodnot indikátoru. Nejdřív některé smažte.',
    'The measure has too many evaluations or values already. Delete some first.',
    'У заході вже забагато оцінок або значень. Спершу видаліть деякі.',
  ),
}
