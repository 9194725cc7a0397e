import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { formNames, type FormName } from '@/lib/catalogueSearch'
import type { Availability, FormPlaces } from '@/lib/freePlaces'
import { idsOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { isStaff, ownProviders } from '@/lib/roles'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { recordChange } from '@/subjects/freshness/recordChange'
import { writePast } from '@/model/hooks/writePast'
import { fail } from '@/platform/requests/fail'

import { entryOf, providerOf } from './entry'
import { saidAvailability, type GivenPlaces } from './saidAvailability'
import { titleOf } from './titleOf'

const largest = { free: 10_000, waitingWeeks: 520 }

/**
 * `PATCH /api/services/:id/availability {free?, waitingWeeks?, form?}`: how many places are free, public at once
 * and without approval, of one form where the service has several. Nothing else of the entry changes, neither what
 * is public nor a draft over it.
 */
export const setAvailability: PayloadHandler = async (req) => {
  const { id, newest, published } = await entryOf(req, 'services')
  const isOwn = ownProviders(req.user).includes(String(providerOf('services', newest)))
  if (!isOwn && !isStaff(req.user)) fail(req, 403, faults.notYours)

  const given = await numbersOf(req)
  const current = published ?? newest
  const forms = (current.forms ?? []) as FormName[]
  if (given.form && !forms.includes(given.form)) fail(req, 400, faults.form)

  const now = new Date().toISOString()
  const before = (current.availability ?? {}) as Availability
  const availability = saidAvailability(before, given, forms, now)
  // A copy: SQLite's driver writes a key of its own into what it stores. Below hooks, rows get no id by themselves.
  const byForm = availability.byForm?.map((row) => ({ ...row, id: row.id ?? newId() }))
  const stored = structuredClone({ ...availability, byForm })
  await writePast(req, 'services', id, { availability: stored, updatedAt: now })
  if (published) await recordChange(req, 'services', id)
  await recordAudit(req, {
    action: 'changed',
    collection: 'services',
    document: id,
    title: titleOf(newest),
    providers: idsOf([providerOf('services', newest)]),
    fields: ['availability'],
  })

  const answer = { ...availability, byForm: byForm?.map(withoutId) ?? [] }
  return Response.json({ availability: answer, message: say(req, published ? done : doneInDraft) })
}

const newId = (): string => randomBytes(12).toString('hex')

const withoutId = ({ form, free, updatedAt }: FormPlaces): FormPlaces => ({ form, free, updatedAt })

const numbersOf = async (req: PayloadRequest): Promise<GivenPlaces> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const given = Object.entries(req.data ?? {})
  const isValid = given.every(
    ([name, value]) =>
      (name === 'form' && formNames.some((form) => form === value)) ||
      (Object.hasOwn(largest, name) && isNumber(name, value)),
  )
  // A form alone says nothing.
  if (req.data && 'form' in req.data && !('free' in req.data)) return fail(req, 400, faults.numbers)
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
    'Pošlete free (0–10 000) nebo waitingWeeks (0–520) jako celé číslo, nebo null, když to není známo; k free můžete přidat form.',
    'Send free (0–10,000) or waitingWeeks (0–520) as a whole number, or null when it is not known; with free you may send form.',
    'Надішліть free (0–10 000) або waitingWeeks (0–520) як ціле число, або null, якщо невідомо; до free можна додати form.',
  ),
  form: label(
    'Služba tuto formu nemá.',
    'The service does not have this form.',
    'Послуга не має цієї форми.',
  ),
}
