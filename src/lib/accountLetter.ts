import type { Locale } from './label'

/** A letter with a link that lets one set a password. */
export type AccountLetter = {
  kind: 'invitation' | 'passwordReset'
  to: { id: string; email: string; name: string }
  /** The reader's language, where it is known; otherwise that of the request. */
  language?: Locale
  token: string
  /** An ISO instant. */
  validTill: string
}

/** Where a collection of accounts finds who writes its letters (src/mail/withLetters). */
export const writesLetters = 'writeAccountLetter'
