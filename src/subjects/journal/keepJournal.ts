import type { CollectionBeforeOperationHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

const readings = ['read', 'readDistinct', 'count', 'countVersions']

const onlyAdded = label(
  'Deník změn se jen čte; zapisuje do něj portál sám.',
  'The journal can only be read; the portal itself writes it.',
  'Журнал можна лише читати; його веде сам портал.',
)

/** Nobody writes, changes or deletes a row of the journal: no admin, and no code through the Local API. */
export const keepJournal: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (readings.includes(operation)) return args

  fail(req, 403, onlyAdded)
}
