import type { TextField } from 'payload'

import { isWebAddress } from '@/lib/isWebAddress'
import { label, say, type Label } from '@/lib/label'

/** The address of a page elsewhere; http or https only. */
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
    isWebAddress(String(value)) ||
    say(
      req,
      label(
        'Napište celou adresu stránky, například https://www.mesto.cz.',
        'Write the whole address of the page, for example https://www.example.org.',
        'Напишіть повну адресу сторінки, наприклад https://www.example.org.',
      ),
    ),
})
