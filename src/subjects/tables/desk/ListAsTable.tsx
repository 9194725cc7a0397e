'use client'

import { useConfig, useListQuery, useTableColumns, useTranslation } from '@payloadcms/ui'
import { mergeListSearchAndWhere } from 'payload/shared'
import { useId, useState } from 'react'

import { label, say } from '@/lib/label'

type Props = {
  slug: string
  /** The names of all columns that the table can have. */
  names: string[]
}

/** Links to the list as a file, with all columns or those on the screen. */
export const ListAsTable = ({ slug, names }: Props) => {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { query } = useListQuery()
  const { columns } = useTableColumns()
  const [isAll, setIsAll] = useState(true)
  const id = useId()

  const collectionConfig = getEntityConfig({ collectionSlug: slug })
  const where = mergeListSearchAndWhere({
    collectionConfig,
    search: query.search ?? '',
    where: query.where,
  })
  const shown = columns.flatMap(({ active, accessor }) =>
    active && names.includes(accessor) ? [accessor] : [],
  )
  const question = new URLSearchParams({
    ...(Object.keys(where).length > 0 && { where: JSON.stringify(where) }),
    ...(query.sort && { sort: String(query.sort) }),
    ...(!isAll && shown.length > 0 && { columns: shown.join(',') }),
  })

  return (
    <p>
      {say({ i18n }, texts.take)}{' '}
      <a href={`/api/tables/${slug}.xlsx?${question}`} download>
        Excel (XLSX)
      </a>{' '}
      <a href={`/api/tables/${slug}.csv?${question}`} download>
        CSV
      </a>{' '}
      <input
        id={id}
        type="checkbox"
        checked={!isAll}
        onChange={({ target }) => setIsAll(!target.checked)}
      />{' '}
      <label htmlFor={id}>{say({ i18n }, texts.shown)}</label>
    </p>
  )
}

const texts = {
  take: label(
    'Stáhnout seznam jako tabulku:',
    'Take the list as a table:',
    'Завантажити список як таблицю:',
  ),
  shown: label('jen zobrazené sloupce', 'only the columns shown', 'лише показані стовпці'),
}
