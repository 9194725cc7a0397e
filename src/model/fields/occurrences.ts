import type { ArrayField, Field, TextField } from 'payload'

import { label } from '@/lib/label'

import { notBefore } from './day'
import { pastedNamedBy } from './rows'
import { line } from './text'
import { wholeNumber } from './wholeNumber'
import { withTime } from './withTime'

/** The dates of an event: several, or none yet with a note that says when it will be known. */
export const occurrences = (): ArrayField => ({
  name: 'occurrences',
  // A copy of an event is another event: when it takes place nobody has said yet.
  disableDuplicate: true,
  type: 'array',
  label: label('Termíny', 'Dates', 'Дати'),
  labels: { singular: label('Termín', 'Date', 'Дата'), plural: label('Termíny', 'Dates', 'Дати') },
  maxRows: 60,
  admin: { components: pastedNamedBy('startsAt') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          label: label('Začátek', 'Start', 'Початок'),
          required: true,
          admin: { ...withTime, date: { ...withTime.date, timeIntervals: 15 } },
        },
        {
          name: 'endsAt',
          type: 'date',
          label: label('Konec', 'End', 'Кінець'),
          validate: notBefore('startsAt'),
          admin: { ...withTime, date: { ...withTime.date, timeIntervals: 15 } },
        },
        {
          name: 'allDay',
          type: 'checkbox',
          label: label('Celý den', 'All day', 'Увесь день'),
          defaultValue: false,
        },
        wholeNumber('capacity', label('Počet míst', 'Places', 'Кількість місць')),
      ],
    },
  ],
})

/** When the event first starts and last ends; derived so that lists can filter and sort by it. */
export const occurrenceBounds: Field[] = [
  { name: 'firstStartsAt', type: 'date', index: true, admin: { hidden: true } },
  { name: 'lastEndsAt', type: 'date', index: true, admin: { hidden: true } },
  {
    name: 'timing',
    type: 'select',
    virtual: true,
    label: label('Kdy', 'When', 'Коли'),
    options: [
      { value: 'coming', label: label('Teprve bude', 'Coming', 'Попереду') },
      { value: 'past', label: label('Už bylo', 'Past', 'Минуло') },
      { value: 'undated', label: label('Bez termínu', 'No date yet', 'Без дати') },
    ],
    admin: { readOnly: true, position: 'sidebar' },
    hooks: {
      afterRead: [
        ({ data }) => {
          if (!data?.lastEndsAt) return 'undated'

          return new Date(data.lastEndsAt) < new Date() ? 'past' : 'coming'
        },
      ],
    },
  },
]

/** What to say while there is no date. */
export const dateNote = (): TextField => ({
  ...line('dateNote', label('Poznámka k termínu', 'Note on the date', 'Примітка до дати'), {
    description: label(
      'Když termín ještě není, napište, kdy ho lidé mohou čekat.',
      'When there is no date yet, say when people can expect it.',
      'Якщо дати ще немає, напишіть, коли її чекати.',
    ),
  }),
  disableDuplicate: true,
})
