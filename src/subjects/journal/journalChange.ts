import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { idOf, idsOf } from '@/lib/idOf'
import { defaultLocale, say } from '@/lib/label'
import { newestVersion } from '@/platform/database/newestVersion'
import type { Row } from '@/platform/database/storedRow'

import type { AuditAction } from './auditActions'
import { changedFields } from './changedFields'
import { fromVersion } from './fromVersion'
import { isNotedAutosave } from './isNotedAutosave'
import { recordAudit } from './recordAudit'

type Data = Record<string, unknown>
type Change = Parameters<CollectionAfterChangeHook>[0]
type Deletion = Parameters<CollectionAfterDeleteHook>[0]
/** The stored row before the change and after it. */
type Rows = { before: Row | null; after: Row | null }

/** Journals a saved document: what happened to it and in which fields. */
export const journalChange = async (change: Change, rows: Rows): Promise<void> => {
  const { collection, data, doc, operation, previousDoc, req } = change
  const id = String(doc.id)
  const before: Data = rows.before ?? {}
  const stored: Data = rows.after ?? {}
  const isRestore = req.context.isRestoringVersion === true
  const restored = isRestore ? await newestVersion(req, collection, id) : null
  const after: Data = restored ?? (isSavedAsDraft(data) ? { ...stored, ...data } : stored)
  if (after.isBlank) return
  const entry = {
    collection: collection.slug,
    document: id,
    title: titleOf(collection, after, stored),
    providers: concerned(req, collection.slug, before, after),
    ...(isRestore && { note: say(req, fromVersion) }),
  }

  // What was blank begins with its first key.
  if (operation === 'create' || before.isBlank) {
    await recordAudit(req, { ...entry, action: 'created' })
    if (after._status === 'published') await recordAudit(req, { ...entry, action: 'published' })
    return
  }
  // A draft is compared with the newest version before it, what is public with what was public.
  const isDraft = isSavedAsDraft(data)
  const fields = changedFields(
    collection.flattenedFields,
    restored || isDraft ? previousDoc : before,
    restored ?? (isDraft ? data : stored),
  )
  const action = actionOf(before, stored, after)
  if (action !== 'changed' || !(await isNotedAutosave(req, id, fields)))
    await recordAudit(req, { ...entry, action, fields })
}

/** Journals a document that is gone for good. */
export const journalDeletion = async (
  { collection, id, req }: Deletion,
  row: Row | null,
): Promise<void> => {
  const gone: Data = row ?? {}
  if (gone.isBlank) return
  await recordAudit(req, {
    action: 'deleted',
    collection: collection.slug,
    document: String(id),
    title: titleOf(collection, gone, gone),
    providers: concerned(req, collection.slug, gone, gone),
  })
}

const isSavedAsDraft = ({ _status }: Data): boolean => _status === 'draft'

/** `stored` is what the public may see, `after` the newest version; they differ while a draft waits. */
const actionOf = (before: Data, stored: Data, after: Data): AuditAction => {
  if (!before.deletedAt && after.deletedAt) return 'trashed'
  if (before.deletedAt && !after.deletedAt) return 'restored'
  if (after._status === 'published') return 'published'

  return before._status === 'published' && stored._status === 'draft' ? 'unpublished' : 'changed'
}

const titleOf = ({ admin }: SanitizedCollectionConfig, newest: Data, stored: Data) => {
  const name = admin.useAsTitle ?? 'id'
  return textOf(newest[name]) ?? textOf(stored[name])
}

/** The title in Czech, or in the language that there is. */
const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null) return null

  const texts = value as Record<string, unknown>
  return textOf(texts[defaultLocale] ?? Object.values(texts)[0])
}

/** The providers whose entry it is or was; what a provider's person uploads is the provider's too. */
const concerned = (
  { user }: PayloadRequest,
  collection: string,
  before: Data,
  after: Data,
): string[] => {
  if (collection === 'users') return []
  if (collection === 'providers') return [String(after.id)]

  const entries = [before, after].map(({ provider }) => idOf(provider as string | null))
  const own = user?.role === 'provider' ? idsOf(user.providers) : []
  return [...new Set([...entries, ...own])].filter((id) => id !== undefined)
}
