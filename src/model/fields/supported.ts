import type { GroupField } from 'payload'

import { label } from '@/lib/label'

import { dateRange, day } from './day'

/** How the people of a project are counted and whether the public learns it. Nothing chosen: it does not. */
export const supported = (): GroupField => ({
  name: 'supported',
  type: 'group',
  label: label('Podpořené osoby', 'Supported persons', 'Підтримані особи'),
  fields: [
    {
      name: 'isShown',
      type: 'checkbox',
      label: label(
        'Ukázat počet na stránce projektu',
        'Show the number on the page of the project',
        'Показати кількість на сторінці проєкту',
      ),
    },
    day('keepUntil', label('Docházku uchovat do', 'Keep attendance until', 'Зберігати до'), {
      admin: {
        description: label(
          'Podle pravidel programu. Bez tohoto dne se docházka rok po termínu maže a lidé z počtu zmizí.',
          'By the rules of the programme. Without this day attendance is erased a year after the date, and people leave the count.',
          'За правилами програми. Без цього дня відвідування стирається через рік, і люди зникають з підрахунку.',
        ),
      },
    }),
    {
      name: 'periods',
      type: 'array',
      label: label('Sledovaná období', 'Reporting periods', 'Звітні періоди'),
      labels: {
        singular: label('Období', 'Period', 'Період'),
        plural: label('Sledovaná období', 'Reporting periods', 'Звітні періоди'),
      },
      maxRows: 40,
      fields: [{ type: 'row', fields: dateRange('startsOn', 'endsOn') }],
    },
    {
      name: 'people',
      type: 'ui',
      admin: {
        components: { Field: '/src/subjects/supported/desk/SupportedPeople#SupportedPeople' },
      },
    },
  ],
})
