import type { Field } from 'payload'

import { worksAtDesk } from '@/lib/roles'

const never = { create: () => false, update: () => false }

/**
 * Which published documents show a file, whether that makes it public, whether it was ever handed over or
 * public, and who uploaded it (an id, so that public content never leads to an account). Kept by hooks;
 * nobody writes them over REST.
 */
export const fileUse: Field[] = [
  {
    name: 'isPublic',
    type: 'checkbox',
    index: true,
    defaultValue: false,
    admin: { hidden: true },
    access: never,
  },
  {
    name: 'usedBy',
    type: 'text',
    hasMany: true,
    admin: { hidden: true },
    access: { ...never, read: ({ req: { user } }) => worksAtDesk(user) },
  },
  {
    name: 'isFixed',
    type: 'checkbox',
    defaultValue: false,
    admin: { hidden: true },
    access: { ...never, read: ({ req: { user } }) => worksAtDesk(user) },
  },
  {
    name: 'uploadedBy',
    type: 'text',
    index: true,
    admin: { hidden: true },
    access: { ...never, read: ({ req: { user } }) => worksAtDesk(user) },
    hooks: {
      beforeChange: [
        ({ operation, originalDoc, req, value }) =>
          operation === 'create' ? (req.user?.id ?? value) : originalDoc?.uploadedBy,
      ],
    },
  },
]
