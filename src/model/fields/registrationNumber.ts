import type { TextField } from 'payload'

import { label, say } from '@/lib/label'

import { isRegistrationNumber } from '../registrationNumber'

/** The number under which the funder registered the project; its shape belongs to the programme. */
export const registrationNumber = (): TextField => ({
  name: 'registrationNumber',
  type: 'text',
  label: label('Registrační číslo', 'Registration number', 'Реєстраційний номер'),
  unique: true,
  index: true,
  disableDuplicate: true,
  maxLength: 60,
  admin: {
    description: label(
      'Například CZ.03.02.02/00/22_046/0002180.',
      'For example CZ.03.02.02/00/22_046/0002180.',
      'Наприклад CZ.03.02.02/00/22_046/0002180.',
    ),
  },
  validate: (value: unknown, { req }) =>
    !value ||
    isRegistrationNumber(String(value)) ||
    say(
      req,
      label(
        'Registrační číslo nemá tvar, který používají programy EU (CZ.03.…).',
        'The registration number does not have the form used by EU programmes (CZ.03.…).',
        'Реєстраційний номер не має форми, яку використовують програми ЄС (CZ.03.…).',
      ),
    ),
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' ? value.replace(/\s/g, '') || null : value),
    ],
  },
})
