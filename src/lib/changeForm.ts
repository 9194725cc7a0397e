import { formNames } from './catalogueSearch'
import type { Availability } from './freePlaces'
import { formatPhone } from './phone'

/** Telephones and e-mails that an entry may have. */
export const mostContacts = 10

const rows = (name: string): string[] =>
  Array.from({ length: mostContacts }, (_, at) => `${name}-${at}`)

/** The boxes in which the reader of a confirmation letter says what is different. */
export const changeBoxes: readonly string[] = [
  ...rows('phone'),
  ...rows('email'),
  'web',
  'hours',
  'costs',
  'free',
  ...formNames.map((form) => `free-${form}`),
  'text',
]

/** What a box said before its reader wrote into it: so nobody puts back what has changed in the meantime. */
export const was = (box: string): string => `was-${box}`

/** All that the form of an entry sends. */
export const changeNames: readonly string[] = ['entry', ...changeBoxes, ...changeBoxes.map(was)]

type Said = {
  contacts?: {
    phones?: { number?: string | null }[] | null
    emails?: { email?: string | null }[] | null
    web?: string | null
  } | null
  costs?: string | null
  availability?: Availability | null
}

/** What each box of an entry says at first; those that are not named here are empty. */
export const boxValues = ({ contacts, costs, availability }: Said): Record<string, string> => {
  const numbers = (contacts?.phones ?? []).map(({ number }) => spacedPhone(number ?? ''))
  const emails = (contacts?.emails ?? []).map(({ email }) => email ?? '')
  const byForm = availability?.byForm ?? []
  const free = typeof availability?.free === 'number' ? String(availability.free) : ''
  return {
    ...Object.fromEntries(numbers.map((number, at) => [`phone-${at}`, number])),
    ...Object.fromEntries(emails.map((email, at) => [`email-${at}`, email])),
    ...Object.fromEntries(byForm.map((each) => [`free-${each.form}`, String(each.free)])),
    web: contacts?.web ?? '',
    costs: costs ?? '',
    free: byForm.length > 0 ? '' : free,
  }
}

/** A stored number as people type it. */
export const spacedPhone = (number: string): string => formatPhone(number).replaceAll('\u00a0', ' ')
