import type { Field, FieldAccess } from 'payload'

import { label } from '@/lib/label'
import { day } from '@/model/fields/day'
import { isAdmin } from '@/lib/roles'

const adminsOnly: FieldAccess = ({ req: { user } }) => isAdmin(user)
const never: FieldAccess = () => false
const unseen = { hidden: true, access: { create: never, read: never, update: never } }
/** The panel with the key shows it to admins. */
const shownByPanel = {
  access: { create: never, read: adminsOnly, update: never },
  admin: { hidden: true, disableBulkEdit: true },
}

/** What an account of a program has, and how it stands with its key. */
export const machineFields: Field[] = [
  {
    name: 'isMachine',
    type: 'checkbox',
    label: label('Strojový účet', 'Machine account', 'Машинний обліковий запис'),
    defaultValue: false,
    access: { create: adminsOnly, update: never },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      condition: (data) => !data?.id || data.isMachine === true,
      description: label(
        'Pro program, který čte nebo zapisuje přes rozhraní. Nepřihlašuje se, má klíč.',
        'For a program that reads or writes through the API. It does not sign in, it has a key.',
        'Для програми, яка читає або записує через API. Вона не входить, а має ключ.',
      ),
    },
  },
  {
    name: 'readsOnly',
    type: 'checkbox',
    label: label('Jen čtení', 'Reads only', 'Лише читання'),
    defaultValue: false,
    access: { create: adminsOnly, update: adminsOnly },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      condition: (data) => data?.isMachine === true,
      description: label(
        'Vidí, co vidí jeho role, a nic nemění.',
        'Sees what its role sees and changes nothing.',
        'Бачить те, що бачить його роль, і нічого не змінює.',
      ),
    },
  },
  {
    name: 'keyExpiresAt',
    type: 'date',
    label: label('Klíč platí do', 'The key holds until', 'Ключ діє до'),
    ...shownByPanel,
  },
  day('keyLastUsedOn', label('Klíč naposledy použit', 'Key last used', 'Ключ востаннє'), {
    ...shownByPanel,
  }),
  { name: 'keyRefusedAt', type: 'date', ...unseen },
  {
    name: 'machineKey',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/subjects/accounts/desk/MachineKey#MachineKey' },
    },
  },
  // Payload's own names. The key itself is stored nowhere: its index is enough to find whose it is.
  { name: 'enableAPIKey', type: 'checkbox', ...unseen },
  { name: 'apiKey', type: 'text', ...unseen },
  { name: 'apiKeyIndex', type: 'text', unique: true, ...unseen },
  { name: 'hasAPIKey', type: 'checkbox', virtual: true, ...unseen },
]
