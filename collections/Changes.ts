import type { CollectionConfig } from 'payload'

import { nobody } from './access/nobody'

/** One row for each change of public content: how other instances learn that their cache is old. */
export const Changes: CollectionConfig<'changes'> = {
  slug: 'changes',
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
    { name: 'of', type: 'text' },
    // Which document of that collection; absent for a global.
    { name: 'doc', type: 'text' },
  ],
  lockDocuments: false,
  timestamps: true,
  versions: false,
}
