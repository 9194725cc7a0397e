import type { TextField } from 'payload'

import { isIco, toIco } from '@/lib/ico'
import { label, say } from '@/lib/label'

type Options = { unique?: boolean; required?: boolean }

/** An organisation's identification number, stored in eight digits, with its check digit. */
export const ico = (options: Options = {}): TextField => ({
  name: 'ico',
  type: 'text',
  label: label('IČO', 'IČO (company ID)', 'IČO'),
  index: true,
  disableDuplicate: options.unique,
  ...options,
  admin: { description: label('Osm číslic.', 'Eight digits.', 'Вісім цифр.') },
  validate: (value: unknown, { req, required }) => {
    if (!value) return required ? req.t('validation:required') : true

    return (
      isIco(String(value)) ||
      say(
        req,
        label(
          'Toto IČO není platné: má mít osm číslic a souhlasit kontrolní číslice.',
          'This IČO is not valid: it has eight digits and the last one must check.',
          'Цей IČO недійсний: має бути вісім цифр, і контрольна цифра має збігатися.',
        ),
      )
    )
  },
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' && value ? toIco(value) : value)],
  },
})
