import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { defaultLocale, label, say } from '@/lib/label'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { recordAudit } from '@/subjects/journal/recordAudit'
import type { RegisterDifference } from '@/payload-types'

import { acceptAll } from './acceptAll'
import { askKeepers } from './askKeepers'
import { decideOperation } from './decideOperation'
import { entryAt } from './entryAt'
import { decisions, stateAfter, type Decision } from './states'

const mostIds = 500

/** `POST /api/register-differences/decide {ids, decision}`: staff decide on many differences, on all or on none. */
export const decideEndpoint = described(
  {
    path: '/decide',
    method: 'post',
    handler: async (req) => {
      requireStaff(req, onlyDeciders)
      req.locale = defaultLocale
      const { ids, decision } = await questionOf(req)
      const rows = await waitingRows(req, ids)
      await takeAll(req, rows, decision)
      try {
        if (decision === 'accept') await acceptAll(req, rows)
        if (decision === 'ask') await askKeepers(req, rows)
      } catch (error) {
        await reopenAll(req, rows)
        throw error
      }
      await settleAll(req, rows, decision)
      return Response.json({ decided: rows.length, message: say(req, done[decision]) })
    },
  } satisfies Omit<Endpoint, 'root'>,
  decideOperation,
)

const questionOf = async (req: PayloadRequest): Promise<{ ids: string[]; decision: Decision }> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { ids, decision } = (req.data ?? {}) as Record<string, unknown>
  const known = decisions.find((each) => each === decision)
  const isList =
    Array.isArray(ids) && ids.length > 0 && ids.every((id) => typeof id === 'string' && id !== '')
  if (!known || !isList || ids.length > mostIds) return fail(req, 400, faults.question)

  return { ids: [...new Set(ids as string[])], decision: known }
}

const waitingRows = async (req: PayloadRequest, ids: string[]): Promise<RegisterDifference[]> => {
  const { docs } = await req.payload.find({
    collection: 'register-differences',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  if (docs.length < ids.length) fail(req, 404, faults.unknown)
  if (docs.some(({ state }) => state !== 'waiting')) fail(req, 409, faults.decided)

  return docs
}

/** Takes all rows first: of two people who decide at once only one goes on. */
const takeAll = async (
  req: PayloadRequest,
  rows: RegisterDifference[],
  decision: Decision,
): Promise<void> => {
  const taken: RegisterDifference[] = []
  for (const row of rows) {
    const isTaken = await compareAndSet(req.payload, {
      collection: 'register-differences',
      id: row.id,
      expected: { state: { equals: 'waiting' } },
      data: { state: stateAfter[decision], decidedAt: null },
    })
    if (!isTaken) {
      await reopenAll(req, taken)
      fail(req, 409, faults.decided)
    }
    taken.push(row)
  }
}

const reopenAll = async (req: PayloadRequest, rows: RegisterDifference[]): Promise<void> => {
  for (const { id } of rows)
    await compareAndSet(req.payload, {
      collection: 'register-differences',
      id,
      expected: { id: { equals: id } },
      data: { state: 'waiting' },
    })
}

/** Writes down who decided and when, and journals it: once for each entry. */
const settleAll = async (
  req: PayloadRequest,
  rows: RegisterDifference[],
  decision: Decision,
): Promise<void> => {
  const decided = { decidedAt: new Date().toISOString(), decidedByName: req.user?.name ?? null }
  for (const { id } of rows)
    await compareAndSet(req.payload, {
      collection: 'register-differences',
      id,
      expected: { id: { equals: id } },
      data: decided,
    })
  for (const [, [first, ...more]] of chunkBy(rows, entryAt)) {
    if (!first) continue
    await recordAudit(req, {
      action: journalled[decision],
      collection: 'register-differences',
      document: first.id,
      title: first.title,
      fields: [first, ...more].map(({ field }) => field),
    })
  }
}

const journalled = { accept: 'approved', keep: 'refused', ask: 'returned' } as const

const onlyDeciders = label(
  'O rozdílech proti registru rozhodují koordinátoři a editoři.',
  'Coordinators and editors decide on differences from the register.',
  'Про розбіжності з реєстром вирішують координатори та редактори.',
)
const done = {
  accept: label('Převzato z registru.', 'Taken over from the register.', 'Взято з реєстру.'),
  keep: label(
    'Necháváme naše. Znovu se zeptáme, až registr řekne něco jiného.',
    'Ours is kept. We ask again when the register says something else.',
    'Залишаємо наше. Запитаємо знову, коли реєстр скаже щось інше.',
  ),
  ask: label(
    'Dopis poskytovateli je na cestě.',
    'A letter to the provider is on its way.',
    'Лист надавачу вже в дорозі.',
  ),
}
const faults = {
  question: label(
    `Pošlete ids (1 až ${mostIds} rozdílů) a decision: accept, keep, nebo ask.`,
    `Send ids (1 to ${mostIds} differences) and decision: accept, keep or ask.`,
    `Надішліть ids (від 1 до ${mostIds}) і decision: accept, keep або ask.`,
  ),
  unknown: label(
    'Některý z rozdílů tu už není. Načtěte stránku znovu; nic se nezměnilo.',
    'One of the differences is not there any more. Load the page again; nothing has changed.',
    'Якоїсь із розбіжностей уже немає. Завантажте сторінку знову; нічого не змінено.',
  ),
  decided: label(
    'O některém z rozdílů už někdo rozhodl. Načtěte stránku znovu; nic se nezměnilo.',
    'Somebody has decided on one of the differences. Load the page again; nothing has changed.',
    'Про якусь із розбіжностей уже вирішено. Завантажте сторінку знову; нічого не змінено.',
  ),
}
