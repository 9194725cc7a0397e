import type {
  PayloadRequest,
  TextareaField,
  TextareaFieldValidation,
  TextField,
  TextFieldSingleValidation,
} from 'payload'

import { defaultLocale, label, say, type Label } from '@/lib/label'

import { asCopy } from './asCopy'

type TextOptions = {
  required?: boolean
  maxLength?: number
  description?: Label
  localized?: false
}

type Context = {
  req: PayloadRequest
  required?: boolean
  maxLength?: number
  collectionSlug?: string
}

/** A text is demanded in Czech only: a translation may come later, and Czech stands in for it. */
const isMissing = (value: unknown, { req, required, collectionSlug }: Context): boolean => {
  const collections = req.payload.collections as Record<string, { config: { versions?: unknown } }>
  const mayWait =
    req.locale !== defaultLocale && Boolean(collections[collectionSlug ?? '']?.config.versions)
  return Boolean(required) && !value && !mayWait
}

const validate = (value: unknown, context: Context): string | true => {
  const { maxLength, req } = context
  if (isMissing(value, context)) return req.t('validation:required')
  if (!maxLength || String(value ?? '').length <= maxLength) return true

  return say(
    req,
    label(
      `Text je příliš dlouhý: nejvýše ${maxLength} znaků.`,
      `The text is too long: at most ${maxLength} characters.`,
      `Текст задовгий: щонайбільше ${maxLength} знаків.`,
    ),
  )
}

/** A line that the application writes, in no language. */
export const plainLine = (name: string, text: Label): TextField => ({
  name,
  type: 'text',
  label: text,
})

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
  validate: validate as TextFieldSingleValidation,
  ...options,
  ...(description && { admin: { description } }),
})

/** The name by which people know a document. */
export const title = (...[name, text, options]: Parameters<typeof line>): TextField => ({
  ...line(name, text, options),
  hooks: { beforeDuplicate: [asCopy] },
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
  validate: validate as TextareaFieldValidation,
  ...options,
  ...(description && { admin: { description } }),
})
