import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { idsOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { isStaff, ownProviders } from '@/lib/roles'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { recordChange } from '@/subjects/freshness/recordChange'
import { writePast } from '@/model/hooks/writePast'
import { fail } from '@/platform/requests/fail'

import { entryOf, providerOf } from './entry'
import { titleOf } from './titleOf'

type Availability = { free?: number | null; waitingWeeks?: number | null; updatedAt?: string }

const largest = { free: 10_000, waitingWeeks: 520 }

/**
 * `PATCH /api/services/:id/availability {free?, waitingWeeks?}`: how many places are free, public at once
 * and without approval. Nothing else of the entry changes, neither what is public nor a draft over it.
 */
export const setAvailability: PayloadHandler = async (req) => {
  const { id, newest, published } = await entryOf(req, 'services')
  const isOwn = ownProviders(req.user).includes(String(providerOf('services', newest)))
  if (!isOwn && !isStaff(req.user)) fail(req, 403, faults.notYours)

  const given = await numbersOf(req)
  const updatedAt = new Date().toISOString()
  const { free, waitingWeeks } = (newest.availability ?? {}) as Availability
  const availability = { free, waitingWeeks, ...given, updatedAt }
  // A copy: SQLite's driver writes a key of its own into what it stores.
  await writePast(req, 'services', id, { availability: { ...availability }, updatedAt })
  if (published) await recordChange(req, 'services', id)
  await recordAudit(req, {
    action: 'changed',
    collection: 'services',
    document: id,
    title: titleOf(newest),
    providers: idsOf([providerOf('services', newest)]),
    fields: ['availability'],
  })

  return Response.json({ availability, message: say(req, published ? done : doneInDraft) })
}

const numbersOf = async (req: PayloadRequest): Promise<Availability> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const given = Object.entries(req.data ?? {})
  const isValid = given.every(
    ([name, value]) => Object.hasOwn(largest, name) && isNumber(name, value),
  )
  if (given.length === 0 || !isValid) return fail(req, 400, faults.numbers)

  return Object.fromEntries(given)
}

const isNumber = (name: string, value: unknown): boolean =>
  value === null ||
  (Number.isInteger(value) &&
    Number(value) >= 0 &&
    Number(value) <= largest[name as keyof typeof largest])

const done = label(
  'Volná místa jsou zveřejněna.',
  'Free places are public.',
  'Вільні місця опубліковано.',
)
const doneInDraft = label(
  'Uloženo. Zveřejní se se službou.',
  'Saved. It becomes public with the service.',
  'Збережено. Стане доступним разом із послугою.',
)
const faults = {
  notYours: label(
    'Tato služba patří jinému poskytovateli.',
    'This service belongs to another provider.',
    'Ця послуга належить іншому надавачу.',
  ),
  numbers: label(
    'Pošlete free (0–10 000) nebo waitingWeeks (0–520) jako celé číslo, nebo null, když to není známo.',
    'Send free (0–10,000) or waitingWeeks (0–520) as a whole number, or null when it is not known.',
    'Надішліть free (0–10 000) або waitingWeeks (0–520) як ціле число, або null, якщо невідомо.',
  ),
}
