import type { CollectionBeforeOperationHook, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'

/** Whoever writes learns the new revision, whatever else is selected of the answer. */
export const answerRevision: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { select } = args as { select?: SelectType }
  if (!select || (operation !== 'create' && operation !== 'update')) return args
  if (getSelectMode(select) === 'include')
    return { ...args, select: { ...select, updatedAt: true } }

  const rest = { ...select }
  delete rest.updatedAt
  return { ...args, select: Object.keys(rest).length ? rest : undefined }
}
