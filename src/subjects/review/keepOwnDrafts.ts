import type { CollectionBeforeOperationHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

type Args = {
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

/** A provider's people only ever write drafts: every way to publish or unpublish is refused aloud. */
export const keepOwnDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = ['create', 'update', 'restoreVersion', 'delete', 'deleteMany'].includes(operation)
  const given = args as Args
  if (!writes || given.overrideAccess || req.user?.role !== 'provider') return args

  const { data, draft } = given
  const wantsToPublish =
    !draft ||
    data?._status === 'published' ||
    Boolean(data?.deletedAt) ||
    Boolean(given.publishSpecificLocale ?? given.publishAllLocales ?? given.unpublishAllLocales)
  if (wantsToPublish) fail(req, 403, onlyDrafts)

  return args
}
