import type { GroupField } from 'payload'

import { label } from '@/lib/label'

import { day } from './day'
import { phone } from './phone'
import { one } from './relation'
import { line } from './text'
import { webAddress } from './webAddress'
import { withTime } from './withTime'

/** Where comments on a plan are sent, until when, and when it is talked over in public. */
export const commenting = (): GroupField => ({
  name: 'commenting',
  type: 'group',
  label: label('Připomínky', 'Comments', 'Зауваження'),
  admin: {
    description: label(
      'U plánu k připomínkám vyplňte, kam je poslat a do kdy. Co nevyplníte, web neřekne.',
      'Of a plan open to comments say where to send them and until when. What is left empty is not said.',
      'Для плану, відкритого для зауважень, вкажіть, куди і до коли їх надсилати.',
    ),
  },
  fields: [
    {
      name: 'missing',
      type: 'ui',
      admin: { components: { Field: '/src/subjects/plans/desk/MissingComments#MissingComments' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail') },
        phone(),
        day('until', label('Připomínky do', 'Comments until', 'Зауваження до')),
      ],
    },
    webAddress('web', label('Adresa formuláře', 'Address of the form', 'Адреса форми')),
    line('address', label('Poštou nebo osobně', 'By post or in person', 'Поштою або особисто')),
    {
      type: 'row',
      fields: [
        one(
          'hearing',
          'events',
          label('Veřejné projednání (akce)', 'Hearing (event)', 'Слухання (подія)'),
        ),
        {
          name: 'hearingAt',
          type: 'date',
          label: label('Veřejné projednání kdy', 'Hearing at', 'Слухання коли'),
          admin: withTime,
        },
        line('hearingPlace', label('Veřejné projednání kde', 'Hearing where', 'Слухання де')),
      ],
    },
  ],
})
