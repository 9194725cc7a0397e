import type { ArrayField, GroupField, TextField } from 'payload'

import { label, say } from '@/lib/label'

import { phone } from './phone'
import { namedBy, pastedNamedBy } from './rows'
import { line } from './text'
import { webAddress } from './webAddress'

const phones: ArrayField = {
  name: 'phones',
  type: 'array',
  label: label('Telefony', 'Telephones', 'Телефони'),
  labels: {
    singular: label('Telefon', 'Telephone', 'Телефон'),
    plural: label('Telefony', 'Telephones', 'Телефони'),
  },
  maxRows: 10,
  admin: { components: pastedNamedBy('number', 'note') },
  fields: [
    {
      type: 'row',
      fields: [
        phone('number', { required: true }),
        line('note', label('Poznámka', 'Note', 'Примітка')),
      ],
    },
  ],
}

const emails: ArrayField = {
  name: 'emails',
  type: 'array',
  label: label('E-maily', 'E-mails', 'Електронні адреси'),
  labels: {
    singular: label('E-mail', 'E-mail', 'E-mail'),
    plural: label('E-maily', 'E-mails', 'Електронні адреси'),
  },
  maxRows: 10,
  admin: { components: namedBy('email') },
  fields: [
    { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail'), required: true },
  ],
}

const dataBox: TextField = {
  name: 'dataBox',
  type: 'text',
  label: label('Datová schránka', 'Data box', 'Скринька даних'),
  validate: (value: unknown, { req }) =>
    !value ||
    /^[a-z0-9]{7}$/.test(String(value)) ||
    say(
      req,
      label(
        'Datová schránka má sedm malých písmen nebo číslic.',
        'A data box has seven lower-case letters or digits.',
        'Ідентифікатор скриньки даних має сім малих літер або цифр.',
      ),
    ),
}

/** How to reach an organisation or a service. */
export const contacts = (): GroupField => ({
  name: 'contacts',
  type: 'group',
  label: label('Kontakty', 'Contacts', 'Контакти'),
  fields: [phones, emails, { type: 'row', fields: [webAddress(), dataBox] }],
})

/** The people of a project or group, by their function: no names of private persons are needed. */
export const contactPeople = (): ArrayField => ({
  name: 'contacts',
  type: 'array',
  label: label('Kontaktní osoby', 'Contact people', 'Контактні особи'),
  labels: {
    singular: label('Kontaktní osoba', 'Contact person', 'Контактна особа'),
    plural: label('Kontaktní osoby', 'Contact people', 'Контактні особи'),
  },
  maxRows: 20,
  admin: { components: pastedNamedBy('role', 'name') },
  fields: [
    line('role', label('Funkce', 'Function', 'Посада'), { required: true }),
    {
      name: 'name',
      type: 'text',
      label: label('Jméno', 'Name', 'Ім’я'),
      maxLength: 120,
    },
    {
      type: 'row',
      fields: [
        phone(),
        { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail') },
      ],
    },
  ],
})
