import type { GroupField } from 'payload'

import { label } from '@/lib/label'

import { phone } from './phone'
import { line } from './text'

/** Whom people of providers call or write to when they do not know how. */
export const help = (): GroupField => ({
  name: 'help',
  type: 'group',
  label: label(
    'Komu mají poskytovatelé zavolat',
    'Whom providers call',
    'Кому телефонувати надавачам',
  ),
  admin: {
    description: label(
      'Je to v dopisech poskytovatelům, na stránce za dopisem a v „Moje služby“, a je to veřejné. Bez telefonu i e-mailu se neříká nic.',
      'It stands in letters to providers, on the page behind a letter and in “My services”, and it is public. Without a telephone and an e-mail nothing is said.',
      'Це є в листах надавачам, на сторінці за листом і в «Мої послуги», і це публічно. Без телефону й e-mail не вказано нічого.',
    ),
  },
  fields: [
    line(
      'name',
      label('Kdo (člověk nebo oddělení)', 'Who (a person or an office)', 'Хто (людина чи відділ)'),
    ),
    {
      type: 'row',
      fields: [
        phone(),
        { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail') },
      ],
    },
  ],
})
