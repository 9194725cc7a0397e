import type { CollectionSlug, PayloadHandler, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { label, say } from '@/lib/label'
import { fromPragueClock } from '@/lib/pragueTime'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { missingIn } from '@/model/missingIn'
import { fail } from '@/platform/requests/fail'

import { requirePublisher, type Subject } from './job'
import { queuePublication } from './queuePublication'

type Body = { collection?: unknown; document?: unknown; type?: unknown; at?: unknown }

const year = 366 * 86_400_000

/**
 * `POST /api/scheduled {collection, document, type: publish|unpublish, at}`: the newest draft goes out, or what
 * is public is taken down, when a clock in Prague shows `at` (`2027-03-28T07:00`).
 */
export const schedulePublication: PayloadHandler = async (req) => {
  const body = ((await req.json?.().catch(() => null)) ?? {}) as Body
  const { collection, document } = body
  const subject = await requirePublisher(req, {
    collection: String(collection),
    document: String(document),
  })
  const type = body.type === 'publish' || body.type === 'unpublish' ? body.type : null
  if (!type) return fail(req, 400, faults.type)

  const at = fromPragueClock(String(body.at))
  if (!at) return fail(req, 400, faults.time)
  if (at.getTime() <= Date.now()) return fail(req, 400, faults.past)
  if (at.getTime() > Date.now() + 2 * year) return fail(req, 400, faults.far)
  if (type === 'publish') await requireComplete(req, subject)

  const job = await queuePublication(req, { ...subject, type, at })
  const { title, ...about } = subject
  await recordAudit(req, { action: 'planned', ...about, title, note: `${type} ${String(body.at)}` })
  return Response.json({ id: String(job.id), type, at: at.toISOString() }, { status: 201 })
}

/** What would be refused then is refused now, while somebody is here to mend it. */
const requireComplete = async (req: PayloadRequest, { collection, document }: Subject) => {
  const newest = await req.payload.findByID({
    collection: collection as 'news',
    id: document,
    draft: true,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
  })
  const { flattenedFields } = req.payload.collections[collection as CollectionSlug].config
  const missing = missingIn(flattenedFields, { ...newest })
  if (missing.length === 0) return

  const errors = missing.map((path) => ({ path, message: say(req, faults.missing) }))
  throw new ValidationError({ collection, errors, id: document, req }, req.t)
}

const faults = {
  type: label(
    'Vyberte, jestli se má zveřejnit, nebo stáhnout.',
    'Choose whether to publish or to take down.',
    'Виберіть: опублікувати чи зняти.',
  ),
  time: label(
    'Takový čas v Praze nenastane. Napište den a hodinu, například 2027-03-28T07:00; v noci, kdy se hodiny posouvají dopředu, není hodina mezi 2:00 a 3:00.',
    'There is no such time in Prague. Write a day and an hour such as 2027-03-28T07:00; in the night when clocks go forward there is no hour between 2:00 and 3:00.',
    'Такого часу в Празі немає. Напишіть день і годину, наприклад 2027-03-28T07:00; у ніч переведення годинників уперед немає години між 2:00 і 3:00.',
  ),
  past: label(
    'Tento čas už minul. Vyberte pozdější, nebo zveřejněte hned.',
    'This time is over. Choose a later one, or publish now.',
    'Цей час уже минув. Виберіть пізніший або опублікуйте зараз.',
  ),
  far: label(
    'Plánovat lze nejvýše dva roky dopředu.',
    'It is possible to plan two years ahead at most.',
    'Планувати можна щонайбільше на два роки вперед.',
  ),
  missing: label(
    'Vyplňte toto pole, než zveřejnění naplánujete.',
    'Fill this field in before planning the publication.',
    'Заповніть це поле, перш ніж планувати публікацію.',
  ),
}
