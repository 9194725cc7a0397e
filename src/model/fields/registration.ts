import type { GroupField, SelectField } from 'payload'

import { label } from '@/lib/label'

import { choice } from './choice'
import { day } from './day'
import { phone } from './phone'
import { webAddress } from './webAddress'

const registrations = {
  open: label('Bez přihlášení, kdo chce, přijde', 'Open to all, no sign-up', 'Без реєстрації'),
  required: label('Nutné se přihlásit', 'Registration required', 'Потрібна реєстрація'),
  full: label('Obsazeno', 'Full', 'Місць немає'),
  none: label('Neuvedeno', 'Not said', 'Не вказано'),
}

/**
 * Whether people sign up; what nobody has chosen is not said. `none` was filled in by itself in older events, so
 * nobody knows whether it was meant: it stays stored and is read as nothing said.
 */
export const registration = (): SelectField => ({
  ...choice('registration', label('Přihlášení', 'Registration', 'Реєстрація'), registrations, {
    defaultValue: 'none',
  }),
  hooks: {
    afterRead: [({ value }) => (value === 'none' ? null : value)],
    // Full was the event that took place: its copy has free places again.
    beforeDuplicate: [({ value }) => (value === 'full' ? 'required' : value)],
  },
  admin: {
    description: label(
      'Když nic nevyberete, web o přihlášení nic neříká.',
      'When nothing is chosen, the site says nothing about signing up.',
      'Якщо нічого не вибрано, сайт про реєстрацію нічого не каже.',
    ),
  },
})

/** Where people sign up and until when. */
export const signUp = (): GroupField => ({
  name: 'signUp',
  type: 'group',
  label: label('Jak se přihlásit', 'How to sign up', 'Як зареєструватися'),
  admin: {
    description: label(
      'Když je nutné se přihlásit, stačí jedna cesta: adresa, e-mail nebo telefon.',
      'Where people must sign up, one way is enough: an address, an e-mail or a telephone.',
      'Коли потрібна реєстрація, достатньо одного способу: адреса, e-mail або телефон.',
    ),
  },
  fields: [
    webAddress('web', label('Adresa přihlášky', 'Address of the form', 'Адреса форми реєстрації')),
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail') },
        phone(),
        day('until', label('Přihlásit se do', 'Sign up until', 'Реєстрація до')),
      ],
    },
  ],
})
