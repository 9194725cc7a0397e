import type { Label } from '@/lib/label'

import type { RegisterService } from '../read/staged'
import type { Lookup } from './lookup'

export type Doc = Record<string, unknown> & { id: string }
export type Shown = string | string[] | null

/** One fact that the register states of an entry, and how the portal holds it. */
export type RegisterField<Value = unknown> = {
  /** As `field` of a difference. */
  name: string
  label: Label
  /** The fact in the register's own words: a new value is one that differs from the last of these. */
  said: (service: RegisterService) => unknown
  /** The same as the portal would hold it; undefined where the portal does not know its code. */
  held: (service: RegisterService, lookup: Lookup) => Value | undefined
  /** What the portal holds, in the same shape. */
  ours: (doc: Doc) => Value
  /** In words for people. */
  shown: (value: Value, lookup: Lookup) => Shown
  /** What is written into the entry when the register's value is accepted. */
  write: (value: Value, doc: Doc) => Record<string, unknown>
  /** People chose a wording of their own: it is compared only with what the register said before. */
  isWording?: true
}
