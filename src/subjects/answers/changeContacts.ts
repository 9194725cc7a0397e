import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { isEmail } from '@/lib/isEmail'
import { label, say } from '@/lib/label'
import type { ContactsChange } from '@/lib/measureAnswers'
import { isMachineAddress } from '@/lib/machineAddress'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { fail } from '@/platform/requests/fail'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { measureWriter } from '@/subjects/plans/shape/measureWriter'

import { readAnswerable } from './answerable'
import { contactsOf, slotOf } from './contacts'

const mostMeasures = 1_000
const mostAddresses = 5
const emails = z.array(z.string().trim().toLowerCase().max(200)).max(mostAddresses)
const body = z.strictObject({
  contacts: z
    .array(z.strictObject({ measure: z.string().max(60), emails, before: emails }))
    .min(1)
    .max(mostMeasures),
})

/**
 * `POST /api/plans/:id/contacts {contacts: [{measure, emails, before}]}`: to whom letters about measures go. 409 where
 * somebody has changed one since; nothing of it is written then.
 */
export const changeContacts: PayloadHandler = async (req) => {
  const plan = await measureWriter(req)
  const given = await givenContacts(req)
  const known = await readAnswerable(req, { plan: plan.id })
  const codes = new Map(known.map(({ id, code }) => [id, code]))
  if (given.some(({ measure }) => !codes.has(measure))) fail(req, 400, faults.foreign)
  const errors = given.flatMap(({ measure, emails }) =>
    emails
      .filter((email) => !isEmail(email) || isMachineAddress(email))
      .map((email) => ({
        path: measure,
        label: codes.get(measure) ?? measure,
        message: say(req, faults.address(email)),
      })),
  )
  if (errors.length > 0) fail(req, 400, faults.addresses, { errors })

  await allOrNothing(req, () => write(req, plan.id, given, codes))
  return Response.json({ message: say(req, done(given.length)) })
}

const givenContacts = async (req: PayloadRequest): Promise<ContactsChange[]> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { success, data } = body.safeParse(req.data)
  return success ? data.contacts : fail(req, 400, faults.form)
}

const write = async (
  req: PayloadRequest,
  plan: string,
  given: ContactsChange[],
  codes: Map<string, string>,
): Promise<void> => {
  const { db } = req.payload
  const stored = await contactsOf(req, { plan: { equals: plan } })
  const stale = given.filter(({ measure, before }) => !areSame(stored.get(measure), before))
  if (stale.length > 0)
    fail(req, 409, faults.stale(stale.map(({ measure }) => codes.get(measure)).join(', ')))

  for (const { measure, emails } of given) {
    const before = stored.get(measure) ?? []
    const left = before.filter((email) => !emails.includes(email))
    const slots = left.map((email) => slotOf(measure, email))
    await db.deleteMany({ collection: 'measure-contacts', where: { slot: { in: slots } }, req })
    for (const email of new Set(emails.filter((each) => !before.includes(each))))
      await db.create({
        collection: 'measure-contacts',
        data: { measure, plan, email, slot: slotOf(measure, email) },
        req,
      })
  }
  // Without the addresses: the journal is kept longer than they are.
  await recordAudit(req, {
    action: 'changed',
    collection: 'plans',
    document: plan,
    note: `measure-contacts=${given.length}`,
  })
}

const areSame = (stored: string[] = [], before: string[]): boolean =>
  stored.toSorted().join() === before.toSorted().join()

const done = (count: number) =>
  label(
    `Uloženo, opatření: ${count}.`,
    `Stored, measures: ${count}.`,
    `Збережено, заходів: ${count}.`,
  )
const faults = {
  form: label(
    `Pošlete contacts, nejvýš ${mostMeasures} opatření, každé s nejvýš ${mostAddresses} adresami.`,
    `Send contacts, ${mostMeasures} measures at most, each with ${mostAddresses} addresses at most.`,
    `Надішліть contacts, щонайбільше ${mostMeasures} заходів, кожен щонайбільше з ${mostAddresses} адресами.`,
  ),
  foreign: label(
    'Některé opatření už v plánu není. Načtěte stránku znovu.',
    'Some measure is not in the plan any more. Load the page anew.',
    'Якогось заходу в плані вже немає. Завантажте сторінку знову.',
  ),
  addresses: label(
    'Nic jsme neuložili, opravte adresy:',
    'Nothing was stored, mend the addresses:',
    'Нічого не збережено, виправте адреси:',
  ),
  address: (email: string) =>
    label(`${email} není e-mail.`, `${email} is no e-mail.`, `${email} — не e-mail.`),
  stale: (codes: string) =>
    label(
      `Mezitím je změnil někdo jiný: ${codes}. Nic jsme neuložili; načtěte stránku znovu.`,
      `Somebody else has changed these: ${codes}. Nothing was stored; load the page anew.`,
      `Тим часом їх змінив хтось інший: ${codes}. Нічого не збережено; завантажте сторінку знову.`,
    ),
}
