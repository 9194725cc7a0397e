import type { Mend } from '@/lib/mendedText'
import { drawnHtml } from '@/lib/cleanedHtml/drawnHtml'
import { readBlocks } from '@/lib/cleanedHtml/readBlocks'

/** What is pasted, as plain HTML of the kinds of parts that a text may have, and what of it cannot be had. */
export type Cleaned = { html: string; mends: Mend[] }

/** What another program put on the clipboard, as its writer meant it. */
export const cleanedHtml = (html: string): Cleaned => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const { blocks, mends } = readBlocks(body)
  return { html: drawnHtml(blocks), mends }
}
