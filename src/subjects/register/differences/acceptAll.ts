import type { PayloadRequest } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import { newestVersion } from '@/platform/database/newestVersion'
import { fail } from '@/platform/requests/fail'
import type { RegisterDifference } from '@/payload-types'
import { waitingProposal } from '@/subjects/review/proposals'

import { mergeInto } from '../import/createEntries'
import type { Doc } from '../import/registerField'
import { providerFields, serviceFields } from '../import/serviceFields'
import { entryAt, partsOf } from './entryAt'

type Data = Record<string, unknown>
type Write = {
  collection: 'services' | 'providers'
  doc: Doc
  data: Data
  isPublished: boolean
}

/**
 * Writes what the register says into the entries. All of it is looked at before the first is written; when one is
 * refused, those written before are put back.
 */
export const acceptAll = async (req: PayloadRequest, rows: RegisterDifference[]): Promise<void> => {
  const writes: Write[] = []
  for (const [name, ofEntry] of chunkBy(rows, entryAt)) {
    const write = await writeOf(req, name, ofEntry)
    writes.push(write)
  }
  const written: Write[] = []
  try {
    for (const write of writes) {
      await store(req, write, write.data)
      written.push(write)
    }
  } catch (error) {
    for (const write of written) await store(req, write, before(write))
    throw error
  }
}

const writeOf = async (
  req: PayloadRequest,
  name: string,
  rows: RegisterDifference[],
): Promise<Write> => {
  const [collection, id] = partsOf(name)
  const doc = id ? await storedEntry(req, collection, id) : null
  if (!doc) return fail(req, 409, faults.gone(String(rows[0]?.title)))
  const title = String(doc.name)
  if (await waitingProposal(req, collection, id)) fail(req, 409, faults.waits(title))
  const isPublic = doc._status === 'published'
  const newest = await newestVersion(req, req.payload.collections[collection].config, id)
  if (isPublic && newest?._status === 'draft') fail(req, 409, faults.draft(title))

  const isNew = rows.some(({ field }) => field === 'new')
  if (isNew) await publishProvider(req, doc)
  const data: Data = {}
  for (const row of rows) mergeInto(data, dataOf(collection, row, doc))
  return { collection, doc, data, isPublished: isPublic || isNew }
}

const dataOf = (
  collection: 'services' | 'providers',
  { field, value, asOf }: RegisterDifference,
  doc: Doc,
): Data => {
  const fields = collection === 'services' ? serviceFields : providerFields
  const known = fields.find(({ name }) => name === field)
  const isCapacity = field === 'capacity'
  return {
    ...known?.write((value as { held?: unknown }).held, doc),
    ...(isCapacity && { registerAsOf: `${asOf}T12:00:00.000Z` }),
  }
}

/** What was there, for the fields that were written. */
const before = ({ data, doc, isPublished }: Write): Data => ({
  ...Object.fromEntries(Object.keys(data).map((name) => [name, doc[name] ?? null])),
  ...(isPublished && doc._status !== 'published' && { _status: 'draft' }),
})

const storedEntry = async (
  req: PayloadRequest,
  collection: 'services' | 'providers',
  id: string,
): Promise<Doc | null> =>
  (await req.payload.findByID({
    collection,
    id,
    draft: false,
    locale: 'cs',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })) as unknown as Doc | null

/** A new service is shown with its provider: one that only the import has made is public with it. */
const publishProvider = async (req: PayloadRequest, { provider }: Doc): Promise<void> => {
  const id = idOf(provider as string)
  const doc = id ? await storedEntry(req, 'providers', id) : null
  if (doc && doc._status !== 'published')
    await store(req, { collection: 'providers', doc, data: {}, isPublished: true }, {})
}

const store = async (
  req: PayloadRequest,
  { collection, doc, isPublished }: Write,
  data: Data,
): Promise<void> => {
  await req.payload.update({
    collection,
    id: doc.id,
    data: { _status: isPublished ? 'published' : 'draft', ...data } as never,
    draft: !isPublished,
    locale: 'cs',
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const faults = {
  gone: (title: string) =>
    label(
      `Záznam „${title}“ už v portálu není. Nic se nezměnilo.`,
      `The entry “${title}” is not in the portal any more. Nothing has changed.`,
      `Запису «${title}» вже немає на порталі. Нічого не змінено.`,
    ),
  waits: (title: string) =>
    label(
      `„${title}“ čeká na schválení: nejdřív rozhodněte o změně poskytovatele. Nic se nezměnilo.`,
      `“${title}” waits for approval: decide on the provider's change first. Nothing has changed.`,
      `«${title}» очікує на схвалення: спершу вирішіть щодо зміни надавача. Нічого не змінено.`,
    ),
  draft: (title: string) =>
    label(
      `„${title}“ má rozepsaný koncept. Nejdřív ho zveřejněte nebo zahoďte, jinak by se zveřejnil s tím. Nic se nezměnilo.`,
      `“${title}” has a draft that is not public. Publish or discard it first: it would be published along. Nothing has changed.`,
      `«${title}» має незавершену чернетку. Спершу опублікуйте або відкиньте її: інакше вона опублікується разом. Нічого не змінено.`,
    ),
}
