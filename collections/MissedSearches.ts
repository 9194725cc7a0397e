import type { CollectionConfig } from 'payload'

import { nobody } from './access/nobody'

/** What people looked for in the catalogue and did not find: words and place of a day, nobody's name, no address. */
export const MissedSearches: CollectionConfig<'missed-searches'> = {
  slug: 'missed-searches',
  access: {
    read: nobody,
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  admin: { hidden: true },
  fields: [
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'text', type: 'text', required: true },
    { name: 'territory', type: 'text' },
    { name: 'serviceType', type: 'text' },
    { name: 'count', type: 'number', required: true },
  ],
  lockDocuments: false,
  timestamps: true,
  versions: false,
}
