import type { PayloadRequest } from 'payload'

import { say } from '@/lib/label'
import type { PromptedChange } from '@/lib/promptView'
import type { Verification } from '@/payload-types'
import type { Row } from '@/platform/database/storedRow'
import type { Change } from '@/subjects/review/change'
import { changesOf } from '@/subjects/review/changesOf'
import type { Reviewed } from '@/subjects/review/entry'

/** Kept by the portal, or with a date of its own. */
const aside = /^(verifiedOn|verifiedBy|hiddenAt|availability)/
const longestValue = 160

/**
 * What has become public since an entry was last confirmed; nothing where it never was, or where the version of that
 * time is not kept any more. `row` is the stored row in all languages.
 */
export const changesSince = async (
  req: PayloadRequest,
  collection: Reviewed,
  row: Row,
): Promise<PromptedChange[]> => {
  if (!row.verifiedOn) return []
  const before = await versionAt(req, collection, row.id, await confirmedAt(req, row))
  if (!before) return []

  const { flattenedFields } = req.payload.collections[collection].config
  return changesOf(flattenedFields, before, row)
    .filter(({ path }) => !aside.test(path))
    .map((change) => told(req, change))
}

const confirmedAt = async (req: PayloadRequest, { id, verifiedOn }: Row): Promise<string> => {
  const { docs } = await req.payload.db.find<Verification>({
    collection: 'verifications',
    where: { and: [{ document: { equals: id } }, { event: { equals: 'confirmed' } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.at ?? new Date(verifiedOn as string).toISOString()
}

const versionAt = async (
  req: PayloadRequest,
  collection: Reviewed,
  id: string,
  at: string,
): Promise<Row | null> => {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { updatedAt: { less_than_equal: at } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? null
}

const told = (req: PayloadRequest, { label, before, after }: Change): PromptedChange => {
  const values = [before, after].map(inWords)
  const areWords = values.every((each) => each !== null)
  return {
    label: say(req, label),
    before: areWords ? (values[0] ?? null) : null,
    after: areWords ? (values[1] ?? null) : null,
  }
}

/** A short value as it may be shown; null for what only the entry itself can show. */
const inWords = (value: unknown): string | null => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.length > longestValue ? null : value
  if (!Array.isArray(value)) return null
  const words = value.map((each: { number?: string; email?: string }) => each.number ?? each.email)
  return words.every((each) => each !== undefined) ? words.join(', ') : null
}
