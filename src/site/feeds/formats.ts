import type { Locale } from '@/lib/label'
import { siteUrl } from '@/site/frame/siteUrl'

/** The forms in which readers take news, by the last part of their address. */
export const feedFormats = {
  'atom.xml': { type: 'application/atom+xml', name: 'Atom' },
  'rss.xml': { type: 'application/rss+xml', name: 'RSS' },
  'feed.json': { type: 'application/feed+json', name: 'JSON Feed' },
} as const

export const feedFormatNames = ['atom.xml', 'rss.xml', 'feed.json'] as const

export type FeedFormat = keyof typeof feedFormats

export const isFeedFormat = (name: string): name is FeedFormat => Object.hasOwn(feedFormats, name)

/** The feeds of a list as a page tells readers of feeds: whole addresses by media type. */
export const feedTypes = (locale: Locale, folder: string, question = ''): Record<string, string> =>
  Object.fromEntries(
    feedFormatNames.map((format) => [
      feedFormats[format].type,
      siteUrl(locale, feedPath(folder, format, question)),
    ]),
  )

/** The address of a list's feed without its language; the question narrows it as it narrows the list. */
export const feedPath = (folder: string, format: FeedFormat, question = ''): string =>
  `${folder}/${format}${question}`
