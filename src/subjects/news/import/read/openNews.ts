import { label, type Label } from '@/lib/label'
import { TableFault } from '@/subjects/tables/import/read/given'
import { readTable } from '@/subjects/tables/import/read/readTable'

import { attachmentOf, feedPost, type Attachment } from './feedPost'
import type { Bytes, Given } from './given'
import { tablePosts } from './tablePost'
import { withHead } from './withHead'
import { xmlItems } from './xmlItems'

/** A table is read whole; an export of WordPress entry by entry, however long it is. */
const mostTableBytes = 60_000_000

/** The file of an old site, to be walked through as often as needed. */
export type OldNews = { notices: Label[]; each: () => AsyncIterable<Given> }

/** Opens CSV, XLSX, RSS, Atom or an export of WordPress. Throws a TableFault for anything else. */
export const openNews = async (bytes: Bytes): Promise<OldNews> => {
  if (!(await isXml(bytes))) return tableOf(bytes)

  const attachments = new Map<string, Attachment>()
  let count = 0
  for await (const item of xmlItems(bytes())) {
    count += 1
    const found = attachmentOf(item)
    if (found) attachments.set(...found)
  }
  if (count === 0) throw new TableFault(faults.empty)
  return { notices: [], each: () => postsOf(bytes, attachments) }
}

async function* postsOf(bytes: Bytes, attachments: Map<string, Attachment>): AsyncGenerator<Given> {
  let row = 0
  for await (const item of xmlItems(bytes())) {
    row += 1
    const post = feedPost(item, row, attachments)
    if (post) yield post
  }
}

const isXml = async (bytes: Bytes): Promise<boolean> => {
  for await (const chunk of withHead(bytes())) {
    const head = Buffer.from(chunk.subarray(0, 400)).toString('latin1').replaceAll('\u0000', '')
    return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)?\s*<(?:\?xml|!DOCTYPE|!--|rss|feed|rdf)/i.test(
      head,
    )
  }
  return false
}

const tableOf = async (bytes: Bytes): Promise<OldNews> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes()) {
    size += chunk.length
    if (size > mostTableBytes) throw new TableFault(faults.tooBig)
    chunks.push(chunk)
  }
  const table = await readTable(Buffer.concat(chunks))
  const { posts, notices } = tablePosts(table)
  async function* each(): AsyncGenerator<Given> {
    yield* posts
  }
  return { notices: [...table.notices, ...notices], each }
}

const faults = {
  empty: label(
    'V souboru není žádná položka.',
    'There is no entry in the file.',
    'У файлі немає жодного запису.',
  ),
  tooBig: label(
    'Tabulka je větší než 60 MB. Rozdělte ji.',
    'The table is larger than 60 MB. Divide it.',
    'Таблиця більша за 60 МБ. Розділіть її.',
  ),
}
