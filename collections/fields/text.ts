import type { TextareaField, TextField } from 'payload'

import type { Label } from '@/lib/label'

type TextOptions = {
  required?: boolean
  maxLength?: number
  description?: Label
  localized?: false
}

/** One line that people read, in each language. */
export const line = (
  name: string,
  text: Label,
  { description, ...options }: TextOptions = {},
): TextField => ({
  name,
  type: 'text',
  label: text,
  localized: true,
  maxLength: 250,
  ...options,
  ...(description && { admin: { description } }),
})

/** A plain paragraph that people read, in each language. */
export const paragraph = (
  name: string,
  text: Label,
  { description, ...options }: TextOptions = {},
): TextareaField => ({
  name,
  type: 'textarea',
  label: text,
  localized: true,
  maxLength: 5000,
  ...options,
  ...(description && { admin: { description } }),
})
