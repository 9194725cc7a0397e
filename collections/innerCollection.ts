import type { CollectionConfig, CollectionSlug } from 'payload'

import { nobody } from '@/model/access/nobody'
import { writtenByPortal } from '@/model/access/writtenByPortal'

/** A collection that the application keeps for itself: nobody reads or writes it over REST or in the desk. */
export const innerCollection = <Slug extends CollectionSlug>(
  definition: Omit<CollectionConfig<Slug>, 'access' | 'admin' | 'lockDocuments' | 'versions'>,
): CollectionConfig<Slug> => ({
  ...definition,
  access: { ...writtenByPortal, read: nobody, admin: () => false },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: true,
  versions: false,
})
