import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { beforeWrite, type BeforeWrite } from '@/platform/database/beforeWrite'
import { label } from '@/lib/label'
import { newestVersion } from '@/platform/database/newestVersion'
import type { Row } from '@/platform/database/storedRow'
import { aside } from '@/platform/requests/aside'
import { fail } from '@/platform/requests/fail'

import { bringBack } from './bringBack'
import { isReturn } from './isReturn'
import { requireRevision } from './requireRevision'

type Args = { id?: unknown; data?: unknown; where?: unknown; overrideAccess?: boolean }
type Write = Pick<Parameters<CollectionBeforeOperationHook>[0], 'collection' | 'operation' | 'req'>

/**
 * A write over REST may say which revision it saw: the `updatedAt` of the newest version, as the parameter
 * `revision`, the header `X-Revision`, or in the body as `revision` or `updatedAt`, as the desk sends it. When
 * somebody has written since, nothing is stored and the answer is 409 with both versions (docs/decisions/0020).
 */
export const refuseStale: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const given = args as Args
  const isWrite = ['update', 'delete', 'restoreVersion'].includes(operation)
  if (!isWrite || given.overrideAccess || req.payloadAPI !== 'REST') return args

  const isOne = given.id !== undefined
  const seen = revisionOf(req, isOne ? given.data : null)
  if (seen === null) {
    await requireRevision(req, operation, given.data)
    return args
  }
  if (!isOne) return fail(req, 400, faults.many)

  const write = { collection, operation, req: aside(req) }
  const id = await documentOf(write, String(given.id))
  // Payload refuses what the caller may not write; a revision must not tell that it is there.
  if (id === null || !(await mayWrite(write, id, given.data))) return args

  let isBroughtBack = false
  const check = async (): Promise<void> => {
    const { newest, isDraft } = await newestOf(write, id)
    if (Date.parse(newest) === seen) return
    const goesBack = isDraft && (await isReturn(write, id, given.data))
    if (isBroughtBack && goesBack) return
    if (goesBack) {
      isBroughtBack = true
      return bringBack(write, id)
    }

    const theirs = await asSeen(write, id, isDraft)
    const data = { yours: given.data ?? null, theirs: theirs && { ...theirs, updatedAt: newest } }
    fail(req, 409, faults.stale, data)
  }
  await check()
  // MongoDB's transaction sees to the time until the write; on SQLite the queue of writes does.
  req.context[beforeWrite] = { collection: collection.slug, check } satisfies BeforeWrite
  return args
}

const revisionOf = (req: PayloadRequest, body: unknown): number | null => {
  const { revision, updatedAt } = (body ?? {}) as Record<string, unknown>
  const named = req.headers.get('X-Revision') ?? req.searchParams.get('revision')
  const given = named ?? revision ?? updatedAt ?? null
  if (given === null) return null

  const seen = typeof given === 'string' || given instanceof Date ? +new Date(given) : NaN
  return Number.isNaN(seen) ? fail(req, 400, faults.form) : seen
}

/** The document that is written; to bring a version back, its version is named. */
const documentOf = async (write: Write, id: string): Promise<string | null> => {
  const { collection, operation, req } = write
  if (operation !== 'restoreVersion') return id

  const where: Where = { id: { equals: id } }
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: collection.slug,
    where,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? String(docs[0].parent) : null
}

const mayWrite = async (write: Write, id: string, data: unknown): Promise<boolean> => {
  const { collection, operation, req } = write
  const rule = operation === 'delete' ? collection.access.delete : collection.access.update
  const allowed = await rule({ req, id, data })
  if (allowed === false) return false

  const { totalDocs } = await req.payload.find({
    collection: collection.slug,
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    req,
    where: { and: [{ id: { equals: id } }, ...(allowed === true ? [] : [allowed])] },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** When the newest version was written: usually a draft, or what is public where it was written later. */
const newestOf = async ({ collection, req }: Write, id: string) => {
  const where: Where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<Row>({ collection: collection.slug, where, req })
  const version = await newestVersion(req, collection, id)
  const [main, draft] = [stored, version].map((row) => String(row?.updatedAt ?? ''))
  const isDraft = Date.parse(draft ?? '') >= Date.parse(main ?? '')
  return { newest: (isDraft ? draft : main) ?? '', isDraft }
}

const asSeen = ({ collection, req }: Write, id: string, draft: boolean) =>
  req.payload.findByID({
    collection: collection.slug,
    id,
    draft,
    trash: true,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
    disableErrors: true,
  })

const faults = {
  stale: label(
    'Mezitím to změnil někdo jiný. Nic jsme neuložili; porovnejte obě podoby a uložte znovu.',
    'Somebody else has changed this in the meantime. Nothing was stored; compare both and save again.',
    'Тим часом це змінив хтось інший. Нічого не збережено; порівняйте обидві версії та збережіть знову.',
  ),
  many: label(
    'Revize patří k jedné položce; hromadnou změnu pošlete bez ní.',
    'A revision belongs to one document; send a bulk change without it.',
    'Ревізія стосується одного документа; масову зміну надішліть без неї.',
  ),
  form: label(
    'Revize je čas poslední změny, například 2026-11-22T10:00:00.000Z.',
    'A revision is the time of the last change, such as 2026-11-22T10:00:00.000Z.',
    'Ревізія — це час останньої зміни, наприклад 2026-11-22T10:00:00.000Z.',
  ),
}
