import type { DateField } from 'payload'

import { label, say, type Label } from '@/lib/label'

type Options = Partial<Omit<DateField, 'name' | 'type' | 'label'>>

/** A day without a time, written as `21. 11. 2026`. */
export const day = (name: string, text: Label, options: Options = {}): DateField => ({
  name,
  type: 'date',
  label: text,
  ...options,
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd. M. yyyy' },
    ...options.admin,
  },
})

const beforeStart = label(
  'Konec nemůže být dříve než začátek.',
  'The end cannot be before the start.',
  'Кінець не може бути раніше початку.',
)

const isBefore = (end: unknown, start: unknown): boolean =>
  Boolean(end && start) && new Date(String(end)) < new Date(String(start))

/** Refuses an end that comes before the start beside it. */
export const notBefore =
  (start: string): NonNullable<DateField['validate']> =>
  (value, { siblingData, req, required }) => {
    if (!value) return required ? req.t('validation:required') : true

    const first = (siblingData as Record<string, unknown> | undefined)?.[start]
    return isBefore(value, first) ? say(req, beforeStart) : true
  }

/** From one day to another; the end may be missing, but not before the start. */
export const dateRange = (start: string, end: string): [DateField, DateField] => [
  day(start, label('Začátek', 'Start', 'Початок'), { index: true }),
  day(end, label('Konec', 'End', 'Кінець'), { index: true, validate: notBefore(start) }),
]
