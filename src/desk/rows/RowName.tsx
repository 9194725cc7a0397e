'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClient } from 'payload'

import type { Locale } from '@/lib/label'

import { columnsOf } from './columnsOf'
import { nameOfRow } from './nameOfRow'

type Props = { field: ArrayFieldClient; names: string[] }

/** The head of a row says what is in it; its number where it is empty. */
export const RowName = ({ field, names }: Props) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const language = useTranslation().i18n.language as Locale
  const columns = columnsOf(field.fields, language)
  const said = nameOfRow(data ?? {}, columns, names, language)
  const singular = field.labels?.singular
  const kind =
    typeof singular === 'object' ? (singular as Record<string, string>)[language] : singular
  const number = (rowNumber ?? 0) + 1
  return <span className="desk-row-name">{said || `${kind ?? ''} ${number}`.trim()}</span>
}
