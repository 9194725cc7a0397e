/** A line of help as pages show it: to call, to write a text message, to chat. */
export type HelpLine = {
  id?: string | null
  name: string
  phone?: string | null
  hours?: string | null
  note?: string | null
  web?: string | null
  /** The number for text messages. */
  sms?: string | null
  /** The address of a chat. */
  chat?: string | null
}

/** Lines to call at once, the right one first, and what to say above them. */
export type Crisis = { text: string | null; lines: HelpLine[] }

/** What threatens somebody. */
export type Peril = 'violence' | 'despair' | 'children' | 'danger'

/** The national numbers for each peril, the right one first; 116 006, 116 111 and 116 123 are the same in all of the EU. */
const numbersFor: Record<Peril, readonly string[]> = {
  violence: ['116006', '158', '112'],
  despair: ['116123', '116111', '155'],
  children: ['116111', '116006', '112'],
  danger: ['112', '116123', '116006', '116111'],
}

const perils = ['violence', 'despair', 'children'] as const

/** The telephones of a peril out of those that a portal has, the right one first. */
export const linesFor = (peril: Peril, lines: readonly HelpLine[]): HelpLine[] =>
  numbersFor[peril].flatMap((number) => lines.find(({ phone }) => phone === number) ?? [])

type Situation = {
  urgent?: string | null
  contacts?: readonly HelpLine[] | null
}

/**
 * Whom to call in a situation that cannot wait: its own lines and those that its warning names, the right one first.
 * Null where nothing is urgent, or where what is urgent needs no telephone.
 */
export const crisisOf = (
  { urgent, contacts }: Situation,
  portal: readonly HelpLine[],
): Crisis | null => {
  if (!urgent) return null

  const own = (contacts ?? []).filter(({ phone }) => phone).map((line) => known(line, portal))
  const named = portal.filter(
    ({ phone }) => phone && numbersIn(urgent).includes(phone) && !hasNumber(own, phone),
  )
  const lines = [...own, ...named]
  if (lines.length === 0) return null

  const peril = perils.find((each) => hasNumber(lines, numbersFor[each][0])) ?? 'danger'
  const first = linesFor(peril, lines)
  return { text: urgent, lines: [...first, ...lines.filter((line) => !first.includes(line))] }
}

/** A line of a situation with what the portal knows of the same number. */
const known = (line: HelpLine, portal: readonly HelpLine[]): HelpLine => {
  const same = portal.find(({ phone }) => phone === line.phone)
  return {
    ...line,
    hours: line.hours ?? same?.hours,
    note: line.note || same?.note,
    sms: same?.sms,
    chat: same?.chat,
  }
}

const hasNumber = (lines: readonly HelpLine[], number: string | undefined): boolean =>
  lines.some(({ phone }) => phone === number)

/** Short numbers of help that a text names, as they are dialled. */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(shortNumber)].map(([number]) => number.replaceAll(/\s/g, ''))

const shortNumber = /(?<![\d+]|\d\s)(?:116\s?\d{3}|1(?:12|5[0568]))(?!\s?\d)/g

/** Cuts a text at the short numbers in it: those stand at odd places. */
export const cutAtNumbers = (text: string): string[] =>
  text.split(new RegExp(`(${shortNumber.source})`))

/** Section 60a of Act 108/2006: intervention centres help people whom somebody at home threatens. */
const ofViolence = /^(§\s*)?60a$/i
/** Sections 55 and 60: crisis help by telephone and in person. */
const ofCrisis = /^(§\s*)?(55|60)$/

/** What threatens people who look for a type of service; null where nothing does. */
export const perilOfType = (section: string | null | undefined): Peril | null => {
  if (ofViolence.test(section ?? '')) return 'violence'
  return ofCrisis.test(section ?? '') ? 'danger' : null
}
