import type { NumberField } from 'payload'

import { label, say } from '@/lib/label'

const [first, last] = [1990, 2100]

/** A year of the calendar. */
export const year = (): NumberField => ({
  name: 'year',
  type: 'number',
  label: label('Rok', 'Year', 'Рік'),
  required: true,
  validate: (value: unknown, { req }) => {
    if (value === null || value === undefined || value === '') return req.t('validation:required')
    const isYear = Number.isInteger(value) && Number(value) >= first && Number(value) <= last
    return isYear || say(req, noYear)
  },
})

const noYear = label(
  `Napište rok od ${first} do ${last}, například 2027.`,
  `Write a year from ${first} to ${last}, such as 2027.`,
  `Напишіть рік від ${first} до ${last}, наприклад 2027.`,
)
