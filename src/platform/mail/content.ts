import type { Label } from '@/lib/label'

/** What a letter says, in the three languages; how it looks is the same for all (Layout, plainText). */
export type Content = {
  subject: Label
  heading: Label
  paragraphs: Label[]
  /** Somebody's own words, line by line. */
  quote?: string
  /** Things that the letter shows, each with its lines, in the language of the letter. */
  items?: { title: string; lines: string[]; href?: string }[]
  /** A code that the letter shows as a square to be scanned, with its text beside it. */
  code?: { text: string; says: Label }
  action?: { text: Label; href: string }
  /** What is good to know below the button. */
  notes?: Label[]
  /** Whether it says whom to call, where the settings of the portal know. */
  offersHelp?: true
  /** Why the reader got it. */
  reason: Label
  /** Where the reader changes that. */
  settings?: { text: Label; href: string }
}
