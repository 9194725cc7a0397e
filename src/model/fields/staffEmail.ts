import type { EmailField } from 'payload'

import { label, type Label } from '@/lib/label'
import { isStaff } from '@/lib/roles'

/** An e-mail to which the portal writes, in a row of what everybody reads: nobody but staff is given it. */
export const staffEmail = (description: Label): EmailField => ({
  name: 'email',
  type: 'email',
  label: label('E-mail', 'E-mail', 'E-mail'),
  access: { read: ({ req: { user } }) => isStaff(user) },
  admin: { description },
})
