import type { NumberField } from 'payload'

import { label, say, type Label } from '@/lib/label'

/** A sum of money in units of the currency beside it (crowns, not hellers); never negative. */
export const amount = (
  name: string,
  text: Label,
  options: { required?: boolean } = {},
): NumberField => ({
  name,
  type: 'number',
  label: text,
  ...options,
  admin: { step: 0.01 },
  validate: (value: unknown, { req, required }) => {
    if (value === null || value === undefined || value === '')
      return required ? req.t('validation:required') : true
    const isMoney = typeof value === 'number' && Number.isFinite(value) && value <= 1e12
    if (!isMoney)
      return say(
        req,
        label('Napište částku číslem.', 'Write the sum as a number.', 'Напишіть суму числом.'),
      )

    return (
      value >= 0 ||
      say(
        req,
        label(
          'Částka nemůže být záporná.',
          'A sum of money cannot be negative.',
          'Сума не може бути від’ємною.',
        ),
      )
    )
  },
})
