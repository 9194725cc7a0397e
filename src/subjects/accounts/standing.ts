import type { SelectField } from 'payload'

import { label } from '@/lib/label'
import { choice } from '@/model/fields/choice'

import type { Account } from './account'

const standings = {
  invited: label('Pozván, dosud nepřihlášen', 'Invited, not yet here', 'Запрошено, ще не входив'),
  machine: label('Strojový účet', 'Machine account', 'Машинний обліковий запис'),
  active: label('Přihlašuje se', 'Signs in', 'Входить'),
  closed: label('Účet je uzavřený', 'The account is closed', 'Обліковий запис закрито'),
}

const standingOf = ({
  isActive,
  invitedAt,
  isMachine,
}: Partial<Account>): keyof typeof standings => {
  if (isActive === false) return 'closed'
  if (isMachine) return 'machine'
  return invitedAt ? 'invited' : 'active'
}

/** How somebody stands: worked out, never typed. */
export const standing: SelectField = {
  ...choice('standing', label('Stav účtu', 'Account', 'Стан облікового запису'), standings),
  virtual: true,
  index: false,
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.id) },
  hooks: { afterRead: [({ siblingData }) => standingOf(siblingData)] },
} as SelectField
