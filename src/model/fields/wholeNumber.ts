import type { NumberField } from 'payload'

import { label, say, type Label } from '@/lib/label'

/** A count, an age or an order: a whole number from 0 to `max`. */
export const wholeNumber = (
  name: string,
  text: Label,
  { max = 100_000, ...options }: { max?: number; required?: boolean; index?: boolean } = {},
): NumberField => ({
  name,
  type: 'number',
  label: text,
  ...options,
  validate: (value: unknown, { req, required }) => {
    if (value === null || value === undefined || value === '')
      return required ? req.t('validation:required') : true

    return (
      (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max) ||
      say(
        req,
        label(
          `Napište celé číslo od 0 do ${max}.`,
          `Write a whole number from 0 to ${max}.`,
          `Напишіть ціле число від 0 до ${max}.`,
        ),
      )
    )
  },
})
