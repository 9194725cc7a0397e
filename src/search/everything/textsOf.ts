import type { FlattenedField } from 'payload'

import { locales } from '@/lib/label'
import { richTextPlain } from '@/lib/richTextPlain'

import type { Texts } from '../types'

type Data = Record<string, unknown>

/** Fields of numbers by which a document is found exactly, wherever they stand in it. */
const numberFields = new Set(['registrationNumber', 'ico', 'registrationId', 'number', 'phone'])
/** Text without languages that people search for; other such text is addresses of the web and marks. */
const plainFields = new Set(['city'])
/** Made of others, or shown by itself. */
const derived = new Set(['searchText', 'title', 'summary'])

/** The words of a document in each language, and its numbers, as its fields say what they are. */
export const textsOf = (
  fields: readonly FlattenedField[],
  data: Data,
): { text: Texts; numbers: string[] } => {
  const said = locales.map((locale) => [locale, [] as string[]] as const)
  const numbers: string[] = []

  const collect = (field: FlattenedField, value: unknown, depth: number): void => {
    if (value === null || value === undefined) return
    if ('flattenedFields' in field)
      return [value]
        .flat()
        .forEach((row) => collectAll(field.flattenedFields, row as Data, depth + 1))
    if (typeof value === 'string' && numberFields.has(field.name)) numbers.push(value)
    if (typeof value === 'string' && plainFields.has(field.name)) said[0]?.[1].push(value)
    const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText'
    if (!isText || !field.localized || (depth === 0 && derived.has(field.name))) return
    for (const [locale, texts] of said) texts.push(plain((value as Data)[locale]))
  }
  const collectAll = (all: readonly FlattenedField[], row: Data, depth: number): void =>
    all.forEach((field) => collect(field, row[field.name], depth))

  collectAll(fields, data, 0)
  return { text: Object.fromEntries(said.map(([locale, all]) => [locale, joined(all)])), numbers }
}

const plain = (text: unknown): string => (typeof text === 'string' ? text : richTextPlain(text))

const joined = (texts: string[]): string => texts.filter(Boolean).join('\n')
