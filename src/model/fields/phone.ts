import type { TextField } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { toPhone } from '@/lib/phone'

const wrong = label(
  'Toto není telefonní číslo: napište devět číslic, číslo s předvolbou (+420…), nebo krátkou krizovou linku (116 111).',
  'This is not a telephone number: write nine digits, a number with its prefix (+420…), or a short crisis line (116 111).',
  'Це не номер телефону: напишіть дев’ять цифр, номер із префіксом (+420…) або короткий номер кризової лінії (116 111).',
)

/** One telephone number, stored in E.164 or as a short crisis number. */
export const phone = (
  name = 'phone',
  options: { required?: boolean; label?: Label } = {},
): TextField => ({
  name,
  type: 'text',
  label: label('Telefon', 'Telephone', 'Телефон'),
  ...options,
  validate: (value: unknown, { req, required }) => {
    if (!value) return required ? req.t('validation:required') : true

    return toPhone(String(value)) !== null || say(req, wrong)
  },
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' && value ? (toPhone(value) ?? value) : value),
    ],
  },
})
