import type { ArrayField } from 'payload'

import { label } from '@/lib/label'

import { day } from './day'
import { indicators } from './indicators'
import { richText } from './richText'
import { namedBy } from './rows'
import { line } from './text'

/** Dated reports of how the project goes on; readers see the newest first. */
export const projectReports = (): ArrayField => ({
  name: 'reports',
  type: 'array',
  label: label('Zprávy o průběhu', 'Progress reports', 'Звіти про хід'),
  labels: {
    singular: label('Zpráva', 'Report', 'Звіт'),
    plural: label('Zprávy o průběhu', 'Progress reports', 'Звіти про хід'),
  },
  maxRows: 60,
  admin: { components: namedBy('date', 'title') },
  fields: [
    line('title', label('Název', 'Title', 'Назва'), { required: true }),
    {
      type: 'row',
      fields: [
        day('date', label('Datum', 'Date', 'Дата'), { required: true }),
        line('period', label('Období', 'Period', 'Період')),
        line('author', label('Autor', 'Author', 'Автор')),
      ],
    },
    richText('body', label('Text', 'Text', 'Текст')),
    indicators(),
  ],
})
