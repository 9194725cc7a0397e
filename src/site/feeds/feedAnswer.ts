import { Feed } from 'feed'

import type { Locale } from '@/lib/label'
import type { Picture } from '@/lib/srcSetOf'
import { srcOf } from '@/lib/srcSetOf'
import { fileUrl, siteUrl } from '@/site/frame/siteUrl'

import { feedFormats, type FeedFormat, feedPath } from './formats'

type FeedItem = {
  /** The address of the page without its language. */
  path: string
  /** What makes it new once more though its page is the same: an event that was moved or called off. */
  turn?: string
  title: string
  summary?: string | null
  publishedAt: string
  changedAt: string
  topics?: string[] | null
  picture?: (Picture & { mimeType?: string | null; filesize?: number | null }) | null
}

export type FeedOf = {
  locale: Locale
  /** Who speaks: the name of the portal. */
  author: string
  title: string
  description: string
  /** Where the same list is a page. */
  folder: string
  question: string
  items: FeedItem[]
}

/** A feed in one of its formats (RFC 4287, RSS 2.0, JSON Feed 1.1), with the time of its last change. */
export const feedAnswer = (format: FeedFormat, about: FeedOf): Response => {
  const { locale, author, title, description, folder, question, items } = about
  const at = (path: string) => siteUrl(locale, path)
  const feed = new Feed({
    id: at(folder) + question,
    title,
    description,
    link: at(folder) + question,
    language: locale,
    author: { name: author },
    updated: new Date(items.reduce((last, item) => later(last, item.changedAt), '1970-01-01')),
    generator: 'Rozcestník',
    feedLinks: {
      atom: at(feedPath(folder, 'atom.xml', question)),
      rss: at(feedPath(folder, 'rss.xml', question)),
      json: at(feedPath(folder, 'feed.json', question)),
    },
  })
  for (const item of items) {
    const image = imageOf(item)
    const say = format === 'feed.json' ? asItIs : asHtml
    feed.addItem({
      // Atom's titles are HTML here, those of RSS are read as they stand.
      title: format === 'atom.xml' ? asHtml(item.title) : item.title,
      id: at(item.path) + (item.turn ? `#${item.turn}` : ''),
      link: at(item.path),
      description: item.summary ? say(item.summary) : undefined,
      published: new Date(item.publishedAt),
      date: new Date(item.changedAt),
      category: item.topics?.map((name) => ({ name, term: name })),
      // RSS takes a picture as an enclosure, which has to say its length; the other formats by its address.
      ...(format === 'rss.xml' ? { enclosure: image } : { image: image?.url }),
    })
  }
  return new Response(write[format](feed), {
    headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` },
  })
}

const write: Record<FeedFormat, (feed: Feed) => string> = {
  'atom.xml': (feed) => feed.atom1(),
  'rss.xml': (feed) => feed.rss2(),
  'feed.json': (feed) => feed.json1(),
}

const asItIs = (text: string): string => text

/** A plain text where readers expect HTML: `<2027>` would vanish as an unknown element. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const imageOf = ({ picture }: FeedItem) => {
  const src = picture && srcOf(picture)
  if (!src) return undefined

  return { url: fileUrl(src), type: picture.mimeType ?? undefined, length: picture.filesize ?? 0 }
}

const later = (one: string, other: string): string => (one > other ? one : other)
