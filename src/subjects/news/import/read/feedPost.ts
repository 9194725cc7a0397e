import type { GivenPost, LeftOut } from './given'
import type { Part } from './xmlItems'

/** An attachment of WordPress: where the picture was, and what was said of it to blind people. */
export type Attachment = { address: string; alt: string }

/** What an entry of RSS, Atom or WordPress says; null for what is no text (an attachment, an entry of a menu). */
export const feedPost = (
  item: Part,
  row: number,
  attachments: ReadonlyMap<string, Attachment>,
): GivenPost | LeftOut | null => {
  const first = (...names: string[]) =>
    names.map((name) => textOf(partOf(item, name))).find(Boolean) ?? ''
  const title = first('title')
  const kind = first('wp:post_type')
  const leftOut = kind ? leftOutOf(kind, first) : null
  if (leftOut === 'nothing') return null
  if (leftOut) return { row, title, leftOut }

  const content = ['content:encoded', 'content'].map((name) => partOf(item, name)).find(hasText)
  const description = partOf(item, 'description') ?? partOf(item, 'summary')
  const body = content ?? (kind ? undefined : description)
  const excerpt = kind ? first('excerpt:encoded') : body === description ? '' : textOf(description)
  return {
    row,
    id: first('guid', 'id'),
    title,
    summary: excerpt,
    body: { text: body?.text ?? '', form: formOf(body, kind !== '') },
    published:
      utc(first('wp:post_date_gmt')) || first('wp:post_date', 'pubDate', 'published', 'dc:date'),
    changed: utc(first('wp:post_modified_gmt')) || first('wp:post_modified', 'updated'),
    address: first('link') || linkOf(item),
    topics: item.parts
      .filter(({ name }) => name === 'category')
      .map((part) => part.given.label || textOf(part) || (part.given.term ?? '')),
    author: kind ? '' : textOf(partOf(item, 'author')?.parts.find(({ name }) => name === 'name')),
    picture: attachments.get(metaOf(item, '_thumbnail_id')) ?? null,
    ...(item.parts.some((part) => part.isTooLong) && { isTooLong: true }),
  }
}

/** An attachment of an export of WordPress with its number; null for every other entry. */
export const attachmentOf = (item: Part): [string, Attachment] | null => {
  const address = textOf(partOf(item, 'wp:attachment_url'))
  if (!address) return null
  return [
    textOf(partOf(item, 'wp:post_id')),
    { address, alt: metaOf(item, '_wp_attachment_image_alt') },
  ]
}

const leftOutOf = (kind: string, first: (name: string) => string) => {
  if (kind === 'page') return 'page'
  if (kind !== 'post') return 'nothing'
  const status = first('wp:status')
  if (status === 'private' || first('wp:post_password')) return 'private'
  return status && status !== 'publish' ? 'unfinished' : null
}

const partOf = ({ parts }: Part, name: string): Part | undefined =>
  parts.find((part) => part.name === name)

const textOf = (part: Part | undefined): string => part?.text.trim() ?? ''

const hasText = (part: Part | undefined): boolean => textOf(part) !== ''

const metaOf = (item: Part, key: string): string => {
  const meta = item.parts.find(
    (part) => part.name === 'wp:postmeta' && textOf(partOf(part, 'wp:meta_key')) === key,
  )
  return meta ? textOf(partOf(meta, 'wp:meta_value')) : ''
}

/** WordPress writes these without a zone, and zeros for none. */
const utc = (text: string): string => (/^0000|^$/.test(text) ? '' : `${text.replace(' ', 'T')}Z`)

/** Where an entry of Atom lies: its link without a kind, or the one that says so. */
const linkOf = (item: Part): string =>
  item.parts.find(
    ({ name, given }) => name === 'link' && (given.rel ?? 'alternate') === 'alternate',
  )?.given.href ?? ''

const formOf = (body: Part | undefined, isWordPress: boolean) => {
  if (body?.given.type === 'text') return 'lines' as const
  // Only its newer editor writes the paragraphs.
  const hasParagraphs = /<p[\s>]|<!-- wp:/i.test(body?.text ?? '')
  return isWordPress && !hasParagraphs ? ('htmlWithLines' as const) : ('html' as const)
}
