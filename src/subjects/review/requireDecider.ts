import type { PayloadRequest, TypedUser } from 'payload'

import { label } from '@/lib/label'
import { requireStaff } from '@/platform/requests/requireUser'

/** Goes on only for editors and coordinators, who decide on changes in the catalogue. */
export const requireDecider = (req: PayloadRequest): TypedUser => requireStaff(req, refusal)

const refusal = label(
  'O změnách rozhodují koordinátoři a editoři.',
  'Coordinators and editors decide on changes.',
  'Про зміни вирішують координатори та редактори.',
)
