import type { Endpoint, PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { publicKindOf, type PublicKind } from '@/lib/publicKinds'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'
import { understood } from '@/platform/requests/understood'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { requirePublisher } from '@/subjects/scheduling/job'

import { findTranslation, findTranslations, type Row } from './findTranslations'
import { confirmOperation, listOperation } from './operations'
import { parseQuestion } from './question'
import { newestOf } from './standingOf'
import { translations } from './textsOf'

const closed = { headers: { 'Cache-Control': 'private, no-store' } }

/** `GET /api/translations?locale=&kind=&standing=&page=`: what is translated, out of date or missing; for staff. */
const list: PayloadHandler = async (req) => {
  const user = requireStaff(req)
  const found = await findTranslations(req.payload, user, understood(req, parseQuestion))
  const inWords = ({ missing, changed, ...row }: Row) => ({
    ...row,
    missing: missing.map((each) => say(req, each)),
    changed: changed.map(({ label: name, ...each }) => ({ ...each, label: say(req, name) })),
  })
  return Response.json(
    {
      ...found,
      kinds: found.kinds.map(({ name, ...each }) => ({ ...each, label: say(req, name) })),
      docs: found.docs.map(inWords),
    },
    closed,
  )
}

/**
 * `POST /api/translations/:kind/:id/confirm {locale, changedAt}`: the translation holds although the Czech changed at that
 * time. Who says so stands in the journal, which is where it is read. 409 when the Czech has changed since.
 */
const confirm: PayloadHandler = async (req) => {
  const user = requireStaff(req)
  const kind = String(req.routeParams?.kind)
  const id = String(req.routeParams?.id)
  if (!publicKindOf(kind)) return fail(req, 404, texts.none)
  const { title } = await requirePublisher(req, { collection: kind, document: id })
  const given = await textOf(req, 'locale')
  const locale = translations.find((each) => each === given)
  if (!locale) return fail(req, 400, texts.locale, { path: 'locale' })

  const changedAt = await textOf(req, 'changedAt')
  const row = await findTranslation(req.payload, user, { locale, kind: kind as PublicKind, id })
  if (row?.standing !== 'stale') return fail(req, 409, texts.holds)
  if (newestOf(row.changed) !== changedAt) return fail(req, 409, texts.changed)

  const entry = { action: 'translation-confirmed', collection: kind, document: id } as const
  await recordAudit(req, { ...entry, title, note: locale })
  return Response.json({ message: say(req, texts.confirmed) }, closed)
}

export const translationEndpoints: Endpoint[] = [
  described({ path: '/translations', method: 'get', handler: list }, listOperation),
  described(
    { path: '/translations/:kind/:id/confirm', method: 'post', handler: confirm },
    confirmOperation,
  ),
]

const texts = {
  none: label(
    'Tyhle záznamy se tu nepřekládají.',
    'These entries are not translated here.',
    'Ці записи тут не перекладають.',
  ),
  locale: label(
    'Napište jazyk překladu: en nebo uk.',
    'Say the language of the translation: en or uk.',
    'Вкажіть мову перекладу: en або uk.',
  ),
  holds: label(
    'Tady se čeština od překladu nezměnila, není co potvrdit.',
    'The Czech has not changed since the translation: there is nothing to confirm.',
    'Чеський текст від перекладу не змінився, підтверджувати нічого.',
  ),
  changed: label(
    'Čeština se mezitím změnila znovu. Načtěte stránku a podívejte se, co je nového.',
    'The Czech has changed again. Load the page anew and look at what is new.',
    'Чеський текст тим часом знову змінився. Оновіть сторінку й перегляньте зміни.',
  ),
  confirmed: label(
    'Zapsáno: překlad platí.',
    'Noted: the translation holds.',
    'Записано: переклад чинний.',
  ),
}
