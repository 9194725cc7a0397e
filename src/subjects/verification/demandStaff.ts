import { APIError, type PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'

/** Goes on only for staff: they see how verification goes and write to those who have not answered. */
export const demandStaff = (req: PayloadRequest): void => {
  if (req.user && req.user.role !== 'provider') return

  throw new APIError(say(req, notStaff), req.user ? 403 : 401, null, true)
}

const notStaff = label(
  'Ověřování vedou koordinátoři a editoři.',
  'Coordinators and editors run the verification.',
  'Перевірку ведуть координатори та редактори.',
)
