import { label } from '@/lib/label'
import { refuseKeys } from '@/subjects/accounts/machines/refuseKeys'
import { settleEnd } from '@/subjects/accounts/secondFactor/settleEnd'

import { innerCollection } from './innerCollection'

/**
 * What is needed to check somebody's codes, apart from the account so that no answer, journal or save of an
 * account holds it (docs/decisions/0025). Written and read by accounts/secondFactor alone.
 */
export const SecondFactors = innerCollection<'second-factors'>({
  slug: 'second-factors',
  labels: {
    singular: label('Druhý faktor', 'Second factor', 'Другий фактор'),
    plural: label('Druhé faktory', 'Second factors', 'Другі фактори'),
  },
  fields: [
    // An id as text; accounts are never led to from elsewhere.
    { name: 'person', type: 'text', required: true, unique: true },
    { name: 'secret', type: 'text', hidden: true },
    { name: 'pending', type: 'text', hidden: true },
    { name: 'pendingAt', type: 'date' },
    { name: 'lastStep', type: 'number', required: true },
    { name: 'recovery', type: 'text', hidden: true },
  ],
  hooks: { beforeOperation: [refuseKeys], afterDelete: [settleEnd] },
})
