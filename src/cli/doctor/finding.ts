import type { Payload } from 'payload'

/** What a check found: fine, worth a look, or wrong, and what to do about it. */
export type Finding = { level: 'fine' | 'warning' | 'wrong'; text: string; hint?: string }

/** Looks at one thing; it names documents by their ids, never people, texts or settings. */
export type Check = (payload: Payload, options: { repair: boolean }) => Promise<Finding>

const marks = { fine: '✓', warning: '!', wrong: '✗' }

/** A finding as one line. */
export const asLine = ({ level, text, hint }: Finding): string =>
  `${marks[level]} ${text}${hint ? ` → ${hint}` : ''}`

const mostShown = 5

/** How many there are and the first few of them by name. */
export const listed = (names: string[]): string => {
  const rest = names.length > mostShown ? ' …' : ''
  return `${names.length} (${names.slice(0, mostShown).join(', ')}${rest})`
}
