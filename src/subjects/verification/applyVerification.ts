import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import type { Verification } from '@/payload-types'
import { beforeWrite, type BeforeWrite } from '@/platform/database/beforeWrite'
import { isoDay } from '@/lib/formatDate'
import { idsOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { recordChange } from '@/subjects/freshness/recordChange'
import { storedRow, type Row } from '@/platform/database/storedRow'
import { revealFiles } from '@/subjects/files/revealFiles'
import { writePast } from '@/model/hooks/writePast'
import { fail } from '@/platform/requests/fail'

import { isFingerprintOf } from './fingerprintOf'

/**
 * Carries out a confirmation or a hiding: the day is written into the public row and into the newest version,
 * past approval, and nothing else of the entry changes. A confirmation of what somebody has changed since is
 * refused with 409.
 */
export const applyVerification: CollectionBeforeChangeHook<Verification> = async ({
  data,
  req,
}) => {
  const collection = data.collection as CollectionSlug
  const id = String(data.document)
  const check = async (): Promise<void> => {
    const row = await storedRow(req, collection, id)
    const isPublished = row?._status === 'published' && !row.deletedAt
    if (!row || !isPublished) fail(req, 409, faults.gone)
    if (data.fingerprint != null && !isFingerprintOf(row, data.fingerprint))
      fail(req, 409, faults.changed, { hasChanged: true })
  }
  await check()
  // MongoDB's transaction sees to the time until the write; on SQLite the queue of writes does.
  req.context[beforeWrite] = { collection, check } satisfies BeforeWrite

  const before = await storedRow(req, collection, id)
  const updatedAt = new Date().toISOString()
  const isConfirmed = data.event === 'confirmed'
  const change = isConfirmed
    ? { verifiedOn: dayOf(data.at), verifiedBy: kindOf(data.how), ...shownAgain(before) }
    : { hiddenAt: data.at }
  await writePast(req, collection, id, { ...change, updatedAt })
  const after = await storedRow(req, collection, id)
  const isVisible = (row: Row | null) => (row?.hiddenAt ? null : row)
  if (before?.hiddenAt !== after?.hiddenAt)
    await revealFiles({
      req,
      shownBy: `${collection}:${id}`,
      before: isVisible(before),
      after: isVisible(after),
    })
  if (isConfirmed) await closePrompts(req, id)

  return { ...data, revision: String(before?.updatedAt) }
}

/** Tells the caches and the journal. */
export const traceVerification: CollectionAfterChangeHook<Verification> = async ({ doc, req }) => {
  const { collection, document, title, provider, by, byName, role, event } = doc
  await recordChange(req, collection, document)
  const isConfirmed = event === 'confirmed'
  await recordAudit(req, {
    action: isConfirmed ? 'confirmed' : 'unpublished',
    collection,
    document,
    title,
    providers: idsOf([provider]),
    fields: [isConfirmed ? 'verifiedOn' : 'hiddenAt'],
    ...(by && { person: { id: by, name: byName, role } }),
    ...(!isConfirmed && { note: faults.unconfirmed.cs }),
  })
  return doc
}

/** Who confirmed, as everybody may know it. */
const kindOf = (how: unknown): 'office' | 'provider' => (how === 'staff' ? 'office' : 'provider')

/** A day is stored as its noon. */
const dayOf = (at: unknown): string => `${isoDay(String(at))}T12:00:00.000Z`

const shownAgain = (row: Row | null) => (row?.hiddenAt ? { hiddenAt: null } : {})

/** Other letters that ask for the same need not be answered any more. */
const closePrompts = async (req: PayloadRequest, document: string): Promise<void> => {
  await req.payload.db.updateMany({
    collection: 'prompts',
    where: { and: [{ document: { equals: document } }, { state: { equals: 'open' } }] },
    data: { state: 'confirmed', confirmedAt: new Date().toISOString() },
    req,
  })
}

const faults = {
  gone: label(
    'Potvrdit lze jen to, co je zveřejněné. Tento záznam zveřejněný není.',
    'Only what is public can be confirmed. This entry is not.',
    'Підтвердити можна лише опубліковане. Цей запис не опубліковано.',
  ),
  changed: label(
    'Záznam se mezitím změnil. Podívejte se prosím na nynější podobu a potvrďte ji.',
    'The entry has changed in the meantime. Please look at it as it is now and confirm that.',
    'Запис тим часом змінився. Перегляньте його теперішній вигляд і підтвердьте.',
  ),
  unconfirmed: label(
    'Skryto: údaje dlouho nikdo nepotvrdil.',
    'Hidden: nobody has confirmed the entry for long.',
    'Приховано: дані давно ніхто не підтверджував.',
  ),
}
