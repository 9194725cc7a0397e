import type { Access, Where } from 'payload'

import { isStaff } from '@/lib/roles'

const isPublic: Where = { isPublic: { equals: true } }

/** Staff see all files; others those used by something published, and what they uploaded. */
export const publicOrOwnFiles: Access = ({ isReadingStaticFile, req: { user } }) => {
  // Asked for bytes, a plain "yes" would serve any file of the folder: it must belong to a document.
  if (isStaff(user)) return isReadingStaticFile ? { filename: { exists: true } } : true
  if (!user) return isPublic

  return { or: [isPublic, { uploadedBy: { equals: user.id } }] }
}

/** Staff change all files; others those that they uploaded. */
export const staffOrOwnFiles: Access = ({ req: { user } }) => {
  if (isStaff(user)) return true

  return user ? { uploadedBy: { equals: user.id } } : false
}
