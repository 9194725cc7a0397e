import type { DateField, SelectField } from 'payload'

import { label } from '@/lib/label'

import { choice } from './choice'
import { day } from './day'

/** Only confirming writes these (hooks/applyVerification): an old form or an approval cannot undo it. */
const access = { create: () => false, update: () => false }

/** The day on which somebody last confirmed that the entry is true. */
export const verifiedOn = (): DateField =>
  day('verifiedOn', label('Ověřeno dne', 'Verified on', 'Перевірено'), {
    index: true,
    disableDuplicate: true,
    access,
    admin: { position: 'sidebar' },
  })

/** Whether the provider confirmed it or staff did; the person's name is in the record of verifications alone. */
export const verifiedBy = (): SelectField => ({
  ...choice(
    'verifiedBy',
    label('Kdo ověřil', 'Who verified', 'Хто перевірив'),
    {
      provider: label('Poskytovatel', 'The provider', 'Надавач'),
      office: label('Úřad', 'The office', 'Установа'),
    },
    { index: false },
  ),
  disableDuplicate: true,
  access,
  admin: { position: 'sidebar', readOnly: true },
})

/** Since when the public does not see a published entry because nobody confirmed it. */
export const hiddenAt = (): DateField => ({
  name: 'hiddenAt',
  type: 'date',
  index: true,
  disableDuplicate: true,
  access,
  label: label('Skryto od', 'Hidden since', 'Приховано з'),
  admin: {
    position: 'sidebar',
    condition: (data) => Boolean(data?.hiddenAt),
    description: label(
      'Údaje dlouho nikdo nepotvrdil, veřejnost je proto nevidí. Potvrzením se zase ukážou.',
      'Nobody has confirmed this for long, so the public does not see it. Confirming shows it again.',
      'Дані давно ніхто не підтверджував, тому їх не видно. Після підтвердження вони зʼявляться знову.',
    ),
  },
})
