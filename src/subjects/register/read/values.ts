import { isEmail } from '@/lib/isEmail'
import { isWebAddress } from '@/lib/isWebAddress'
import type { Label } from '@/lib/label'
import { toPhone } from '@/lib/phone'

import { recordFaults } from './faults'

type Values = Record<string, unknown>

/** A record has a value of a kind that the register does not have there. */
export class ShapeFault extends Error {
  override name = 'ShapeFault'

  constructor(readonly why: Label) {
    super(why.cs)
  }
}

/** An object; nothing of it where there is none. */
export const asRecord = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}

/** A list; null stands for an empty one. Throws for anything else. */
export const asList = (value: unknown, name: string): Values[] => {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw new ShapeFault(recordFaults.noList(name))

  return value.map(asRecord)
}

/** One line without blanks around and doubled within, letters composed; null where there is nothing. */
export const asText = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null

  return value.normalize('NFC').replace(/\s+/g, ' ').trim() || null
}

/** The name of something, written as a text, as `{cs}` or as `{nazev}`. */
export const nameIn = (value: unknown): string | null => {
  const { cs, nazev } = asRecord(value)
  return asText(value) ?? asText(cs) ?? (nazev === undefined ? null : nameIn(nazev))
}

/** The code of something that the register names by `{id}`. */
export const idIn = (value: unknown): string | null => asText(asRecord(value).id)

/** `2026-12-31`, also with a time behind it; null where nothing is said. Throws for what is no day. */
export const asDay = (value: unknown, name: string): string | null => {
  const text = asText(value)
  if (text === null) return null
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})([T ].*)?$/.exec(text) ?? []
  const isDay = day !== '' && new Date(`${day}T00:00:00Z`).toString() !== 'Invalid Date'
  if (!isDay) throw new ShapeFault(recordFaults.noDay(name, text))

  return day
}

/** Texts without repetition, in one order whatever order the file has. */
export const sorted = (values: Iterable<string>): string[] => [...new Set(values)].toSorted()

type Understood = { good: string[]; unknown: string[] }

const understoodBy = (texts: string[], read: (text: string) => string | null): Understood => {
  const pairs = texts.map((text) => [text, read(text)] as const)
  return {
    good: sorted(pairs.flatMap(([, value]) => value ?? [])),
    unknown: pairs.filter(([, value]) => value === null).map(([text]) => text),
  }
}

const apart = (texts: (string | null)[], marks: RegExp): string[] =>
  texts.flatMap((text) => text?.split(marks) ?? []).flatMap((text) => asText(text) ?? [])

/** Telephones, of which several may stand in one text. */
export const phonesIn = (texts: (string | null)[]): Understood =>
  understoodBy(apart(texts, /[,;]|\s\/\s| nebo /), toPhone)

export const emailsIn = (texts: (string | null)[]): Understood =>
  understoodBy(apart(texts, /[,;\s]+/), (text) => (isEmail(text) ? text.toLowerCase() : null))

/** Addresses of pages; the register writes them mostly without their scheme. */
export const websIn = (texts: (string | null)[]): Understood =>
  understoodBy(apart(texts, /[,;\s]+/), (text) => {
    const address = /^https?:\/\//i.test(text) ? text : `http://${text}`
    return isWebAddress(address) ? address : null
  })
