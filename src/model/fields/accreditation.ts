import type { GroupField } from 'payload'

import { label } from '@/lib/label'

import { plainLine } from './text'

/** Under which number an event is accredited and for how many hours; certificates bear what is filled in. */
export const accreditation = (): GroupField => ({
  name: 'accreditation',
  type: 'group',
  label: label('Akreditace', 'Accreditation', 'Акредитація'),
  admin: {
    condition: (data) => data.accredited === true,
    description: label(
      'Stojí na osvědčeních. Co nevyplníte, na nich nebude.',
      'Stands on certificates. What you leave empty will not be there.',
      'Стоїть на сертифікатах. Чого не заповните, того на них не буде.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        plainLine('number', label('Číslo akreditace', 'Number', 'Номер')),
        {
          name: 'hours',
          type: 'number',
          label: label(
            'Akreditované hodiny jednoho termínu',
            'Accredited hours of one date',
            'Акредитовані години однієї дати',
          ),
          min: 0,
          max: 200,
        },
      ],
    },
  ],
})
