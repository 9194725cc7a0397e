import type { DateField } from 'payload'

import { label } from '@/lib/label'

const neverByPeople = () => false

/** The day of the state register from which the capacity was taken; empty once people write their own. */
export const registerAsOf: DateField = {
  name: 'registerAsOf',
  type: 'date',
  label: label(
    'Kapacita podle registru, stav k',
    'Capacity by the register, as of',
    'Місткість за реєстром, станом на',
  ),
  access: { create: neverByPeople, update: neverByPeople },
  admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayOnly' } },
}
