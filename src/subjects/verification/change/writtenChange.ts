import type { PayloadRequest } from 'payload'

import { formNames, type FormName } from '@/lib/catalogueSearch'
import { boxValues, changeBoxes, mostContacts, spacedPhone, was } from '@/lib/changeForm'
import type { Availability } from '@/lib/freePlaces'
import { isEmail } from '@/lib/isEmail'
import { say, type Label } from '@/lib/label'
import { toPhone } from '@/lib/phone'
import { toWebAddress } from '@/lib/toWebAddress'
import type { Provider, Service } from '@/payload-types'
import { saidAvailability } from '@/subjects/review/saidAvailability'

import { faults } from './faults'
import { nameOfBox } from './nameOfBox'

/** The facts that a service and an organisation have in common go on in others of their own kind. */
export type Shown = Partial<Omit<Service, 'successor'> & Omit<Provider, 'successor'>>
/** What one box says now, and the same in words. */
type Said = { box: string; value: string; line: string }
/** `data` is what fields would hold, `said` the same box by box; `words` belong to no field. */
export type WrittenChange = {
  data: Partial<Pick<Shown, 'contacts' | 'costs' | 'availability'>>
  said: Said[]
  words: string[]
  errors: { path: string; message: string }[]
}
type Given = Record<string, unknown>

const longest: Record<string, number> = { costs: 5_000, hours: 1_000, text: 2_000 }
const mostFree = 10_000

/**
 * What a reader has written into the boxes of an entry as it is public, told from what stood there before. Only
 * what was written counts: what somebody else has changed in the meantime stays.
 */
export const writtenChange = (
  req: PayloadRequest,
  shown: Shown,
  given: Given,
  isCzech: boolean,
): WrittenChange => {
  const now = boxValues(shown)
  const changed = new Map<string, string>()
  for (const box of changeBoxes) {
    const before = tidy(given[was(box)] ?? now[box])
    const after = tidy(given[box] ?? before)
    if (after !== before && after !== tidy(now[box])) changed.set(box, after)
  }
  // A text that is no field of one language is told in words.
  const isInWords = (box: string): boolean =>
    box === 'hours' || box === 'text' || (box === 'costs' && !isCzech)
  const told = (box: string) => `${nameOfBox(box)}: ${changed.get(box) || '(nic)'}`
  const boxes = [...changed.keys()]

  return {
    data: dataOf(shown, changed, isCzech),
    said: boxes
      .filter((box) => !isInWords(box))
      .map((box) => {
        const value = formOf(box, changed.get(box) ?? '')
        const line = `${nameOfBox(box)}: ${now[box] || '(nic)'} → ${value || '(nic)'}`
        return { box, value, line }
      }),
    words: boxes.filter(isInWords).map(told),
    errors: boxes.flatMap((box) => {
      const fault = faultOf(box, changed.get(box) ?? '')
      return fault ? [{ path: box, message: say(req, fault) }] : []
    }),
  }
}

const tidy = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''

/** As the box would say it once it is stored. */
const formOf = (box: string, value: string): string => {
  if (box === 'web') return toWebAddress(value) ?? value
  return box.startsWith('phone-') ? spacedPhone(toPhone(value) ?? value) : value
}

const faultOf = (box: string, value: string): Label | null => {
  if (value.length > (longest[box] ?? 500)) return faults.long
  if (value === '') return null
  if (box.startsWith('phone-')) return toPhone(value) ? null : faults.phone
  if (box.startsWith('email-')) return isEmail(value) ? null : faults.email
  if (box === 'web') return toWebAddress(value) ? null : faults.web
  if (!box.startsWith('free')) return null
  return /^\d{1,5}$/.test(value) && Number(value) <= mostFree ? null : faults.free
}

type Changed = Map<string, string>

const dataOf = (shown: Shown, changed: Changed, isCzech: boolean): WrittenChange['data'] => {
  const { contacts, availability, forms } = shown
  const boxes = [...changed.keys()]
  const costs = changed.get('costs')
  const isReached = boxes.some((box) => /^(phone|email|web)/.test(box))
  const data: WrittenChange['data'] = {}
  if (isReached)
    data.contacts = {
      ...contacts,
      phones: rowsOf(contacts?.phones, 'number', changed, 'phone').map((row) => ({
        ...row,
        number: toPhone(row.number) ?? row.number,
      })),
      emails: rowsOf(contacts?.emails, 'email', changed, 'email'),
      web: changed.get('web') ?? contacts?.web,
    }
  if (costs !== undefined && isCzech) data.costs = costs
  if (boxes.some((box) => box.startsWith('free')))
    data.availability = placesOf(availability ?? {}, forms ?? [], changed)
  return data
}

/** The rows of a list with what was written into their boxes; an emptied one is taken out. */
const rowsOf = <Name extends string, Row extends Record<Name, string>>(
  rows: Row[] | null | undefined,
  name: Name,
  changed: Changed,
  box: string,
): (Row | Record<Name, string>)[] =>
  Array.from({ length: mostContacts }, (_, at) => {
    const row = rows?.[at]
    const value = changed.get(`${box}-${at}`) ?? row?.[name] ?? ''
    return { ...row, [name]: value } as Row
  }).filter((row) => row[name] !== '')

const placesOf = (before: Availability, forms: FormName[], changed: Changed): Availability => {
  const now = new Date().toISOString()
  const numberOf = (value: string) => (value === '' ? null : Number(value))
  let places = before
  for (const form of [undefined, ...formNames]) {
    const value = changed.get(form ? `free-${form}` : 'free')
    if (value !== undefined)
      places = saidAvailability(places, { free: numberOf(value), form }, forms, now)
  }
  return places
}
