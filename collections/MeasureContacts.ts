import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/**
 * To whom the office writes about a measure. Beside the measures, not in them: nothing that anybody reads, no version
 * and no table of measures can lead to an address.
 */
export const MeasureContacts = innerCollection<'measure-contacts'>({
  slug: 'measure-contacts',
  labels: {
    singular: label('E-mail k opatření', 'E-mail of a measure', 'E-mail заходу'),
    plural: label('E-maily k opatřením', 'E-mails of measures', 'E-mail заходів'),
  },
  fields: [
    { name: 'measure', type: 'text', required: true, index: true },
    { name: 'plan', type: 'text', required: true, index: true },
    { name: 'email', type: 'email', required: true, index: true },
    // One address stands once at a measure: the measure and the address.
    { name: 'slot', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
})
