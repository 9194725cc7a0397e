/** How a text was written: as HTML, as HTML whose empty lines part paragraphs, or as plain lines. */
export type TextForm = 'html' | 'htmlWithLines' | 'lines'

/** One text of an old site, as its file says it. */
export type GivenPost = {
  /** In a table its row, otherwise which entry of the file it is. */
  row: number
  /** By what the old site itself knew it; empty where it does not say. */
  id: string
  title: string
  summary: string
  body: { text: string; form: TextForm }
  published: string
  changed: string
  address: string
  topics: string[]
  author: string
  /** Where the old site had the main picture, and what it said of it to blind people. */
  picture: { address: string; alt: string } | null
  /** Longer than any text that the portal takes: the rest was not read. */
  isTooLong?: boolean
}

/** What a file holds beside texts that were public. */
export type LeftOut = { row: number; title: string; leftOut: 'page' | 'private' | 'unfinished' }

export type Given = GivenPost | LeftOut

/** The bytes of a file, from its beginning each time they are asked for. */
export type Bytes = () => AsyncIterable<Uint8Array>
