import type { Label, Locale } from '@/lib/label'

/** One field that differs between what is public and what is proposed. */
export type Change = {
  /** Names from the top, joined by dots. */
  path: string
  /** The labels from the top, in three languages. */
  label: Label
  /** The type of the field in the model: text, array, point and so on. */
  kind: string
  /** For a translated field. */
  locale?: Locale
  /** For links: the collection that they lead to. */
  relationTo?: string
  before: unknown
  after: unknown
}
