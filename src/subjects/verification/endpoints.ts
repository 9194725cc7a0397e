import type { Endpoint, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { pageNumber } from '@/lib/pageNumber'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'

import { filters, overview, type Filter } from './overview'
import { sendRest, type Sent } from './sendRest'
import { overviewOperations } from './verificationOperations'

/** `GET /api/verification?state=&page=`: how the verification goes, for staff. */
const read: Omit<Endpoint, 'root'> = {
  path: '/verification',
  method: 'get',
  handler: async (req) => {
    requireStaff(req, notStaff)
    const { state, page } = req.query as Record<string, unknown>
    const found = await overview(req.payload, {
      state: filterOf(req, state),
      page: pageNumber(String(page ?? '')),
      now: new Date(),
    })
    return Response.json(found, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}

/** `POST /api/verification/send`: staff write now to everybody who has not confirmed. */
const send: Omit<Endpoint, 'root'> = {
  path: '/verification/send',
  method: 'post',
  handler: async (req) => {
    requireStaff(req, notStaff)
    const sent = await sendRest(req.payload, new Date())
    return Response.json({ ...sent, message: say(req, told(sent)) })
  },
}

export const verificationEndpoints = [
  described(read, overviewOperations.read),
  described(send, overviewOperations.send),
]

const filterOf = (req: PayloadRequest, given: unknown): Filter => {
  if (given === undefined) return 'overdue'
  const known = filters.find((each) => each === given)
  if (!known) fail(req, 400, unknownState)
  return known
}

const told = ({ letters, entries, already, withoutPerson }: Sent) =>
  label(
    `Dopisů: ${letters}, záznamů v nich: ${entries}. Dnes už dostali dopis (lidí): ${already}. Bez člověka, kterému napsat (záznamů): ${withoutPerson}.`,
    `Letters: ${letters}, entries in them: ${entries}. People who got a letter today already: ${already}. Entries with nobody to write to: ${withoutPerson}.`,
    `Листів: ${letters}, записів у них: ${entries}. Уже отримали лист сьогодні (людей): ${already}. Записів без людини: ${withoutPerson}.`,
  )

const unknownState = label(
  `state je jedno z: ${filters.join(', ')}.`,
  `state is one of: ${filters.join(', ')}.`,
  `state — одне з: ${filters.join(', ')}.`,
)

const notStaff = label(
  'Ověřování vedou koordinátoři a editoři.',
  'Coordinators and editors run the verification.',
  'Перевірку ведуть координатори та редактори.',
)
