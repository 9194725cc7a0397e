import type { CollectionBeforeOperationHook } from 'payload'

import { label } from '@/lib/label'
import { ownProviders } from '@/lib/roles'
import { beforeWrite, type BeforeWrite } from '@/platform/database/beforeWrite'
import { storedRow } from '@/platform/database/storedRow'
import { fail } from '@/platform/requests/fail'
import { bringBack } from '@/subjects/revisions/bringBack'
import { isReturn } from '@/subjects/revisions/isReturn'

import { providerOf } from './entry'

type Args = {
  id?: string
  data?: { _status?: unknown; provider?: unknown; deletedAt?: unknown }
  draft?: boolean
  overrideAccess?: boolean
  publishSpecificLocale?: unknown
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
}

const onlyDrafts = label(
  'Uložte změnu jako koncept; zveřejní ji editor.',
  'Save the change as a draft; an editor publishes it.',
  'Збережіть зміну як чернетку; опублікує її редактор.',
)

const hasChanged = label(
  'Mezitím to změnil někdo jiný. Načtěte stránku znovu.',
  'Somebody else has changed this in the meantime. Load the page again.',
  'Тим часом це змінив хтось інший. Завантажте сторінку знову.',
)

/**
 * A provider's people only ever write drafts: every way to publish or unpublish is refused aloud. Going back to what is
 * public publishes nothing new.
 */
export const keepOwnDrafts: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const writes = ['create', 'update', 'restoreVersion', 'delete', 'deleteMany'].includes(operation)
  const given = args as Args
  if (!writes || given.overrideAccess || req.user?.role !== 'provider') return args

  const { data, draft } = given
  const wantsToPublish =
    !draft ||
    data?._status === 'published' ||
    Boolean(data?.deletedAt) ||
    Boolean(given.publishSpecificLocale ?? given.publishAllLocales ?? given.unpublishAllLocales)
  if (!wantsToPublish) return args

  const write = { collection, req }
  const { id } = given
  const goesBack = operation === 'update' && id !== undefined && (await isReturn(write, id, data))
  if (!goesBack || !(await isOwn(write, id))) return fail(req, 403, onlyDrafts)

  const check = async (): Promise<void> => {
    if (!(await isReturn(write, id, data))) fail(req, 409, hasChanged)
  }
  req.context[beforeWrite] = { collection: collection.slug, check } satisfies BeforeWrite
  await bringBack(write, id)
  // Nothing of what was sent is written: what is public is published as it stands.
  return { ...args, data: { _status: 'published' }, overrideAccess: true }
}

type Write = Pick<Parameters<CollectionBeforeOperationHook>[0], 'collection' | 'req'>

const isOwn = async ({ collection: { slug }, req }: Write, id: string): Promise<boolean> => {
  const row = await storedRow(req, slug, id)
  return row !== null && ownProviders(req.user).includes(String(providerOf(slug, row)))
}
