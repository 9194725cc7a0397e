import type { SelectField } from 'payload'

import { label, type Label } from '@/lib/label'

import { choice } from './choice'

/** How exactly a day beside it is known; empty means that the day itself was said. */
export const precision = (name: string, text: Label): SelectField => {
  const field = choice(
    name,
    text,
    {
      day: label('Den', 'Day', 'День'),
      month: label('Jen měsíc a rok', 'Month and year only', 'Лише місяць і рік'),
      year: label('Jen rok', 'Year only', 'Лише рік'),
    },
    { index: false },
  )
  return {
    ...field,
    admin: {
      description: label(
        'Když znáte jen měsíc nebo rok, vyberte v datu kterýkoli jeho den: web ukáže „září 2011“.',
        'When only the month or year is known, pick any day of it: the site says “September 2011”.',
        'Коли відомий лише місяць або рік, виберіть будь-який його день: сайт покаже «вересень 2011».',
      ),
    },
  }
}
