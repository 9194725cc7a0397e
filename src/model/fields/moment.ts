import type { DateField } from 'payload'

import { label, say, type Label } from '@/lib/label'

import { withTime } from './withTime'

type Options = Partial<Omit<DateField, 'name' | 'type' | 'label'>>

/** A day with the hour of Prague's clocks. */
export const moment = (name: string, text: Label, options: Options = {}): DateField => ({
  name,
  type: 'date',
  label: text,
  ...options,
  admin: { ...withTime, ...options.admin },
})

/** What the portal writes by itself: people see it and cannot change it. */
export const writtenByItself = {
  access: { create: () => false, update: () => false },
  admin: { readOnly: true, position: 'sidebar' as const },
}

/** Refuses a moment that does not come after another one beside it. */
export const laterThan =
  (start: string): NonNullable<DateField['validate']> =>
  (value, { siblingData, req, required }) => {
    if (!value) return required ? req.t('validation:required') : true

    const first = (siblingData as Record<string, unknown> | undefined)?.[start]
    if (!first || new Date(String(first)) < new Date(String(value))) return true
    return say(req, notLater)
  }

const notLater = label(
  'Konec musí být později než začátek.',
  'The end must be later than the start.',
  'Кінець має бути пізніше за початок.',
)
