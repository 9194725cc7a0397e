import type { Locale } from './label'

/** A letter with a link that lets one set a password. */
export type LinkLetter = {
  kind: 'invitation' | 'passwordReset'
  to: { id: string; email: string; name: string }
  /** The reader's language, where it is known; otherwise that of the request. */
  language?: Locale
  token: string
  /** An ISO instant. */
  validTill: string
}

/** What happened to a second factor: turned on or off by its person, or taken away by an admin. */
export type FactorNews = 'on' | 'off' | 'reset'

/** A letter that tells somebody what happened to her second factor. */
export type FactorLetter = {
  kind: 'secondFactor'
  news: FactorNews
  /** An ISO instant. */
  at: string
  to: { id: string; email: string; name: string }
  language?: Locale
}

export type AccountLetter = LinkLetter | FactorLetter

/** Where a collection of accounts finds who writes its letters (src/platform/mail/withLetters). */
export const writesLetters = 'writeAccountLetter'
