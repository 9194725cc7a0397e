import type { TextField } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { toWebAddress } from '@/lib/toWebAddress'

/** The address of a page elsewhere, http or https only; stored whole, though people leave its `https://` out. */
export const webAddress = (
  name = 'web',
  text: Label = label('Web', 'Website', 'Вебсайт'),
): TextField => ({
  name,
  type: 'text',
  label: text,
  maxLength: 500,
  validate: (value: unknown, { req }) =>
    !value ||
    toWebAddress(String(value)) !== null ||
    say(
      req,
      label(
        'Napište celou adresu stránky, například https://www.mesto.cz.',
        'Write the whole address of the page, for example https://www.example.org.',
        'Напишіть повну адресу сторінки, наприклад https://www.example.org.',
      ),
    ),
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' && value ? (toWebAddress(value) ?? value) : value),
    ],
  },
})
