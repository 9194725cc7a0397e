import type { Access, Where } from 'payload'

import { isStaff, ownProviders, type Person } from '@/lib/roles'

const isPublic: Where = { isPublic: { equals: true } }

/** Staff see all files; others those used by something published, and what they uploaded. */
export const publicOrOwnFiles: Access = ({ isReadingStaticFile, req: { user } }) => {
  // Asked for bytes, a plain "yes" would serve any file of the folder: it must belong to a document.
  if (isStaff(user)) return isReadingStaticFile ? { filename: { exists: true } } : true
  if (!user) return isPublic

  return { or: [isPublic, { uploadedBy: { equals: user.id } }] }
}

/** Staff change all files; others those that they uploaded, until they hand them over for approval. */
export const staffOrOwnFiles: Access = ({ req: { user } }) => {
  if (!uploadsFiles(user)) return false
  if (isStaff(user)) return true

  return { uploadedBy: { equals: user?.id }, isFixed: { not_equals: true } }
}

/** Staff, and people who keep an organisation: who has lost the last one uploads nothing more. */
export const uploaders: Access = ({ req: { user } }) => uploadsFiles(user)

const uploadsFiles = (user: Person): boolean => isStaff(user) || ownProviders(user).length > 0
