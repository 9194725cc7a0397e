import type { SelectField, TextField } from 'payload'

import { label, say } from '@/lib/label'

import { isRegistrationNumber } from '../registrationNumber'
import { choice } from './choice'

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

/** Why there is no registration number; without it nobody can tell a missing number from a forgotten one. */
export const noNumberReason = (): SelectField => ({
  ...choice(
    'noNumberReason',
    label('Proč číslo chybí', 'Why there is no number', 'Чому немає номера'),
    {
      'not-stated': label(
        'Číslo zdroj neuvádí',
        'The source does not state it',
        'Джерело його не вказує',
      ),
      'not-assigned': label(
        'Číslo ještě nebylo přiděleno',
        'It has not been assigned yet',
        'Його ще не надано',
      ),
      'without-number': label('Projekt číslo nemá', 'The project has none', 'Проєкт його не має'),
    },
    { index: false },
  ),
  admin: {
    condition: ({ registrationNumber }) => !registrationNumber,
    description: label(
      'Číslo si nevymýšlejte: když ho neznáte, vyberte důvod a projekt půjde zveřejnit.',
      'Never make a number up: choose a reason and the project can be published.',
      'Не вигадуйте номер: виберіть причину, і проєкт можна буде опублікувати.',
    ),
  },
})
