import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'

import { isStaff } from '@/model/access/roles'
import { refuse } from './entry'

/** Goes on only for staff: editors and coordinators decide on changes in the catalogue. */
export const demandStaff = (req: PayloadRequest): void => {
  if (!isStaff(req.user)) refuse(req, req.user ? 403 : 401, notStaff)
}

const notStaff = label(
  'O změnách rozhodují koordinátoři a editoři.',
  'Coordinators and editors decide on changes.',
  'Про зміни вирішують координатори та редактори.',
)
