import { toIco, isIco } from '@/lib/ico'
import { toPhone } from '@/lib/phone'

/** Numbers that somebody looks for, in the forms in which they are kept. */
export type AskedNumbers = {
  /** As ./readDocuments keeps them: registration numbers, IČO, telephones. */
  keys: string[]
  /** Of services in the register, as they were typed. */
  registered: string[]
  /** Sections of Act 108/2006. */
  sections: string[]
}

/** Shorter ones are years, ages and amounts. */
const fewestDigits = 5
const registrations = /cz\.?[\d._/ ]{8,}\d/gi
const runs = /\+?\d(?:[\d ()–-]*\d)?/g
const sections = /§\s*(\d{1,3}[a-z]?)(?![\p{L}\p{N}])/giu

/** A registration number without its signs: people copy it with other ones. */
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The forms under which a number of a document is kept: whole, and of a project also its last part. */
export const keysOf = (number: string): string[] => {
  const phone = /^\+?\d+$/.test(number) ? toPhone(number) : null
  const last = number.includes('/') ? [bare(number.slice(number.lastIndexOf('/') + 1))] : []
  return [...new Set([bare(number), ...(phone ? [phone] : []), ...last])]
}

/** The numbers in what somebody typed: registration numbers whole or by their last part, IČO, telephones, sections. */
export const numbersAsked = (q: string): AskedNumbers => {
  const whole = q.match(registrations) ?? []
  const rest = whole.reduce((text, each) => text.replace(each, ' '), q.replace(sections, ' '))
  const digits = (rest.match(runs) ?? []).filter(
    (each) => bare(each).length >= fewestDigits || rest.trim() === each,
  )
  const numbers = digits.flatMap((each) => {
    const compact = bare(each)
    const phone = toPhone(each)
    const ico = toIco(compact)
    const isShort = compact.length < fewestDigits
    return [...(isShort ? [] : [compact]), ...(phone ? [phone] : []), ...(isIco(ico) ? [ico] : [])]
  })
  return {
    keys: [...new Set([...whole.map(bare), ...numbers])],
    registered: digits.map(bare).filter(({ length }) => length >= fewestDigits),
    sections: [...q.matchAll(sections)].map(([, section = '']) => section),
  }
}
