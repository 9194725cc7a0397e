import type { Label } from '@/lib/label'

import type { LexicalText } from './toLexical'

/** A picture of the shelf and what an old site said of it to blind people. */
export type ReadyPicture = { path: string; alt: string }

/** A text of an old site as it would be written. */
export type Ready = {
  row: number
  /** By what a second import knows it. */
  source: string
  title: string
  summary: string
  /** With marks where pictures stand. */
  body: LexicalText | null
  publishedAt: string | null
  changedAt: string | null
  oldAddress: string | null
  topics: string[]
  author: string
  image: ReadyPicture | null
  /** By the number of their mark; null for one that is not on the shelf. */
  pictures: (ReadyPicture | null)[]
  /** What its sender should know. */
  notes: Label[]
}

/** Why a text is refused, and with it the whole file. */
export class PostFault extends Error {
  override name = 'PostFault'

  constructor(readonly why: Label) {
    super(why.en)
  }
}
