import { isEmail } from '@/lib/isEmail'
import { toPhone } from '@/lib/phone'
import { toWebAddress } from '@/lib/toWebAddress'
import type { Service } from '@/payload-types'

/** What a provider may correct in many services at once. */
export const sameKinds = ['phone', 'email', 'web', 'costs'] as const
export type SameKind = (typeof sameKinds)[number]
export type Told = Pick<Service, 'contacts' | 'costs'>

/** What a service says of a kind, each value once. */
export const valuesOf = (kind: SameKind, { contacts, costs }: Told): string[] => {
  const all = {
    phone: contacts?.phones?.map(({ number }) => number),
    email: contacts?.emails?.map(({ email }) => email),
    web: [contacts?.web],
    costs: [costs],
  }[kind]
  return [...new Set((all ?? []).flatMap((each) => each || []))]
}

/** The fields to be stored so that a service says `to` where it said `from`, and never one thing twice. */
export const withValue = (kind: SameKind, from: string, to: string, told: Told): Told => {
  const { contacts } = told
  const phones = replaced(contacts?.phones ?? [], 'number', from, to)
  const emails = replaced(contacts?.emails ?? [], 'email', from, to)
  if (kind === 'costs') return told.costs === from ? { costs: to } : {}
  if (kind === 'web') return contacts?.web === from ? { contacts: { ...contacts, web: to } } : {}
  return { contacts: { ...contacts, ...(kind === 'phone' ? { phones } : { emails }) } }
}

const replaced = <Name extends string, Row extends Record<Name, string>>(
  rows: Row[],
  name: Name,
  from: string,
  to: string,
): Row[] => {
  const hasBoth = rows.some((row) => row[name] === to)
  return rows.flatMap((row) => {
    if (row[name] !== from) return [row]
    return hasBoth ? [] : [{ ...row, [name]: to }]
  })
}

/** A new value as it is stored; null when it cannot be one of its kind. */
export const neatValue = (kind: SameKind, text: string): string | null => {
  const value = text.trim()
  if (kind === 'phone') return toPhone(value)
  if (kind === 'email') return isEmail(value) ? value : null
  if (kind === 'costs') return value || null
  return toWebAddress(value)
}
