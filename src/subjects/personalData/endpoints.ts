import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { isEmail } from '@/lib/isEmail'
import { isoDay } from '@/lib/formatDate'
import { label, say } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireAdmin } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'
import { requireProof } from '@/subjects/accounts/proof'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { eraseImportsNaming } from '@/subjects/tables/import/run/eraseImports'

import { countsOf, findPerson, type Person } from './findPerson'
import { kinds, type KindName } from './kinds'
import { personalDataOperations } from './operations'

const closed = { 'Cache-Control': 'private, no-store' }

/** `POST /api/personal-data/find {email}`: how much of each kind the portal keeps by an e-mail; for admins. */
const find: PayloadHandler = async (req) => {
  const person = await asked(req)
  const answer = { kinds: countsOf(person), hasAccount: person.hasAccount }
  return Response.json(answer, { headers: closed })
}

/** `POST /api/personal-data/export {email}`: all of it as a JSON file, for the person who asked (GDPR art. 15 and 20). */
const take: PayloadHandler = async (req) => {
  const person = await asked(req)
  await recordAudit(req, { action: 'exported', collection: 'personal-data', note: noteOf(person) })
  const given = (Object.keys(kinds) as KindName[]).map((kind) => [
    kind,
    person.rows[kind].map((row) => shownOf(req, kind, row)),
  ])
  return new Response(JSON.stringify(Object.fromEntries(given), null, 2), {
    headers: {
      ...closed,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="osobni-udaje-${isoDay(new Date())}.json"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** A row without keys of links and counters, which no form shows, and without the names of those who dealt with it. */
const shownOf = ({ payload }: PayloadRequest, kind: KindName, row: object): object => {
  const { flattenedFields } = payload.collections[kinds[kind].collection].config
  const shown = flattenedFields.filter(
    (field) => !('hidden' in field && field.hidden) && !(field.admin as Shown)?.hidden,
  )
  const names = shown.map(({ name }) => name).filter((name) => !/By(Name)?$/.test(name))
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null && names.includes(name)),
  )
}

type Shown = { hidden?: boolean } | undefined

/**
 * `POST /api/personal-data/erase {email, currentPassword, code?}`: takes the person out of everything (GDPR art. 17).
 * Each kind may be erased again: what a failure in the middle left is gone with the next try.
 */
const erase: PayloadHandler = async (req) => {
  const person = await asked(req)
  await requireProof(req)
  for (const { kind } of countsOf(person))
    await kinds[kind].erase(req, person.rows[kind] as never[])
  await eraseImportsNaming(req.payload, await textOf(req, 'email'))
  await recordAudit(req, { action: 'deleted', collection: 'personal-data', note: noteOf(person) })
  return Response.json({ message: say(req, texts.erased), kinds: countsOf(person) })
}

/** The person about whom an admin asks, by the e-mail in the body: an address would stay in logs. */
const asked = async (req: PayloadRequest): Promise<Person> => {
  requireAdmin(req)
  const email = await textOf(req, 'email')
  if (!isEmail(email)) fail(req, 400, texts.email, { path: 'email' })
  return findPerson(req.payload, email)
}

/** For the journal: how much, never whose. */
const noteOf = (person: Person): string =>
  countsOf(person)
    .map(({ kind, count }) => `${kind}=${count}`)
    .join(' ')

const texts = {
  email: label('Napište celý e-mail.', 'Write a whole e-mail address.', 'Напишіть повну адресу.'),
  erased: label('Údaje jsou smazané.', 'The data are deleted.', 'Дані видалено.'),
}

/** What the portal keeps of a person: found, handed out and erased by an e-mail. */
export const personalDataEndpoints: Omit<Endpoint, 'root'>[] = [
  described(
    { path: '/personal-data/find', method: 'post', handler: find },
    personalDataOperations.find,
  ),
  described(
    { path: '/personal-data/export', method: 'post', handler: take },
    personalDataOperations.export,
  ),
  described(
    { path: '/personal-data/erase', method: 'post', handler: erase },
    personalDataOperations.erase,
  ),
]
