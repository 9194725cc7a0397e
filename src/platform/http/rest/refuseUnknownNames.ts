import type { SanitizedConfig } from 'payload'

import { label, say } from '@/lib/label'
import { addressesOf, type Address } from '@/platform/openapi/addresses'
import type { Schema } from '@/platform/openapi/schema'

import { refusal } from './errorAnswer'

type Asked = { method: string; path: string; body: Record<string, unknown>; language: string }

/**
 * Refuses a body for an endpoint of ours that has names its description has not; null lets pass. Fields of
 * documents are judged where they are known (src/model/ownFieldsOnly).
 */
export const refuseUnknownNames = (
  { method, path, body, language }: Asked,
  config: SanitizedConfig,
): Response | null => {
  const address = own(config).find((each) => isOf(each, method, path))
  if (!address) return null

  const schema = address.operation?.body?.schema ?? {}
  const errors = unknownIn(body, schema, '').map((name) => ({
    path: name,
    message: say({ i18n: { language } }, unknown(name)),
  }))
  const named = errors.map((each) => each.path).join(', ')
  return errors.length > 0 ? refusal(language, 400, unknown(named), { errors }) : null
}

let known: Address[] | undefined
const own = (config: SanitizedConfig): Address[] =>
  (known ??= addressesOf(config).filter(({ isOwn }) => isOwn))

const isOf = ({ method, path }: Address, askedMethod: string, asked: string): boolean => {
  const parts = path.split('/')
  const given = asked.split('/')
  const isSame = (part: string, at: number) => part.startsWith(':') || part === given[at]
  return method === askedMethod && parts.length === given.length && parts.every(isSame)
}

const unknownIn = (value: unknown, schema: Schema, above: string): string[] => {
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) =>
      unknownIn(each, (schema.items ?? {}) as Schema, `${above}${at}.`),
    )
  const isOpen = above !== '' && typeof schema.properties !== 'object'
  if (typeof value !== 'object' || value === null || isOpen) return []

  const properties = (schema.properties ?? {}) as Record<string, Schema>
  return Object.entries(value).flatMap(([name, inner]) =>
    Object.hasOwn(properties, name)
      ? unknownIn(inner, properties[name] ?? {}, `${above}${name}.`)
      : [above + name],
  )
}

const unknown = (name: string) =>
  label(`Pole „${name}“ tu není.`, `There is no field “${name}” here.`, `Поля «${name}» тут немає.`)
