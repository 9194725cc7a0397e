import type { PayloadHandler, PayloadRequest } from 'payload'

import { idsOf } from '@/lib/idOf'
import { label, say, type Label } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import { writePast } from '@/model/hooks/writePast'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { storedRow, type Row } from '@/platform/database/storedRow'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { givenEnding, type Ending } from './givenEnding'

/**
 * `POST /api/providers/:id/end`: an organisation has ended, or another one goes on in its place. Its services end with
 * it or go over, its people go over if they are to; all of it or nothing. What waits in drafts stays as it is.
 */
export const endProvider: PayloadHandler = async (req) => {
  requireStaff(req, faults.notYours)
  const id = String(req.routeParams?.id)
  const provider = await requireRunning(req, id)
  const ending = await givenEnding(req, id)
  let services: Row[] = []
  await allOrNothing(req, async () => {
    services = await running(req, id)
    const updatedAt = new Date().toISOString()
    for (const service of services) await endOrMove(req, service, { ...ending, updatedAt, id })
    await end(req, provider, { ...ending, updatedAt })
    if (ending.people === 'follow') await movePeople(req, id, String(ending.successor))
  })
  const message = say(req, done[ending.services](services.length))
  return Response.json({ services: services.length, message })
}

const requireRunning = async (req: PayloadRequest, id: string): Promise<Row> => {
  const row = await storedRow(req, 'providers', id)
  if (!row || row.deletedAt) return fail(req, 404, faults.missing)
  if (row._status !== 'published') return fail(req, 409, faults.notPublic)
  return row.hasEnded === true ? fail(req, 409, faults.ended) : row
}

/** Its services that have not ended, the public ones and those that are being written. */
const running = async ({ payload }: PayloadRequest, provider: string): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'services',
    where: {
      and: [
        { provider: { equals: provider } },
        { deletedAt: { exists: false } },
        { state: { not_equals: 'ended' } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  return docs
}

type Carried = Ending & { updatedAt: string }

const endOrMove = async (
  req: PayloadRequest,
  service: Row,
  { services, successor, endedOn, updatedAt, id }: Carried & { id: string },
): Promise<void> => {
  const isMoved = services === 'follow'
  const facts = isMoved ? { provider: successor } : { state: 'ended', endedOn: noonOf(endedOn) }
  await writePast(req, 'services', service.id, { ...facts, updatedAt })
  if (service._status === 'published') await recordChange(req, 'services', service.id)
  await recordAudit(req, {
    action: 'changed',
    collection: 'services',
    document: service.id,
    title: textIn('cs', service.name as Parameters<typeof textIn>[1]),
    providers: isMoved ? [id, String(successor)] : [id],
    fields: Object.keys(facts),
  })
}

const end = async (
  req: PayloadRequest,
  { id, name }: Row,
  { endedOn, endNote, successor, updatedAt }: Carried,
): Promise<void> => {
  const facts = {
    hasEnded: true,
    endedOn: noonOf(endedOn),
    successor,
    ...(endNote && { endNote: { cs: endNote } }),
  }
  await writePast(req, 'providers', id, { ...facts, updatedAt })
  await recordChange(req, 'providers', id)
  await recordAudit(req, {
    action: 'changed',
    collection: 'providers',
    document: id,
    title: String(name),
    providers: [id],
    fields: Object.keys(facts),
  })
}

/** Those who kept the one keep the other instead; the key of a program stays where it was given. */
const movePeople = async (req: PayloadRequest, from: string, to: string): Promise<void> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'provider' } },
        { isMachine: { not_equals: true } },
        { providers: { in: [from] } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  for (const { id, name, providers } of docs) {
    const kept = new Set(idsOf(providers as string[]).map((each) => (each === from ? to : each)))
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      data: { providers: [...kept] },
      req,
      returning: false,
    })
    await recordAudit(req, {
      action: 'changed',
      collection: 'users',
      document: id,
      title: String(name),
      fields: ['providers'],
    })
  }
}

/** As the desk stores a day. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`

const done: Record<Ending['services'], (count: number) => Label> = {
  end: (count) =>
    label(
      `Poskytovatel skončil. Ukončené služby: ${count}.`,
      `The provider has ended. Services ended: ${count}.`,
      `Надавача завершено. Завершені послуги: ${count}.`,
    ),
  follow: (count) =>
    label(
      `Poskytovatel skončil. Převedené služby: ${count}.`,
      `The provider has ended. Services that went over: ${count}.`,
      `Надавача завершено. Передані послуги: ${count}.`,
    ),
}
const faults = {
  notYours: label(
    'Ukončit poskytovatele mohou jen koordinátoři a redakce.',
    'Only coordinators and editors can end a provider.',
    'Завершити надавача можуть лише координатори й редакція.',
  ),
  missing: label(
    'Takový poskytovatel tu není.',
    'There is no such provider.',
    'Такого надавача немає.',
  ),
  notPublic: label(
    'Poskytovatel není na webu: stačí ho dát do koše.',
    'This provider is not on the website: putting it in the trash is enough.',
    'Надавача немає на сайті: достатньо перемістити його в кошик.',
  ),
  ended: label(
    'Tento poskytovatel už skončil.',
    'This provider has ended already.',
    'Цей надавач уже завершений.',
  ),
}
