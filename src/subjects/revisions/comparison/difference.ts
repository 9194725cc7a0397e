import type { Label, Locale } from '@/lib/label'

/** What differs in one field, already in words. */
export type Body =
  /** Sentences: the changed words are marked in them. */
  | { kind: 'words'; before: string; after: string }
  /** A day, a number, a choice, a link: the one instead of the other. */
  | { kind: 'value'; before: string; after: string }
  /** Several of them: what came and what went, or only another order. */
  | {
      kind: 'items'
      removed: string[]
      added: string[]
      order: { before: string; after: string } | null
    }
  | { kind: 'rows'; rows: RowDifference[] }
  /** Same words; bold, headings or links differ. */
  | { kind: 'form' }

export type Difference = {
  /** Names from the top, joined by dots. */
  path: string
  label: Label
  /** For a translated field. */
  locale?: Locale
  body: Body
}

export type RowDifference = {
  state: 'added' | 'removed' | 'moved' | 'changed'
  /** What the row begins with, or its number. */
  name: string
  /** For a row that came or went: all it says. */
  text: string
  /** For a row that stands elsewhere: its numbers, counted from one. */
  from: number
  to: number
  differences: Difference[]
}
