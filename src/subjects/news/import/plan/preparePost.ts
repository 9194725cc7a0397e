import { createHash } from 'node:crypto'

import { excerpt } from '@/lib/excerpt'
import { fold } from '@/lib/fold'
import type { Label } from '@/lib/label'
import { oldAddress } from '@/lib/oldAddress'
import { richTextPlain } from '@/lib/richTextPlain'
import { richTextFault } from '@/model/richTextFault'
import { behindHost } from '@/subjects/redirects/import/givenRedirects'
import { livesAt } from '@/subjects/redirects/livesAt'

import type { GivenPost } from '../read/given'
import { momentOf } from '../read/momentOf'
import type { Context } from './context'
import { picturesOf } from './picturesOf'
import { marks, plainText, readText, type Dropped } from './readText'
import { PostFault, type Ready } from './ready'
import { postFaults as faults, postNotes as texts } from './texts'
import { toLexical, type LexicalText } from './toLexical'

/** Characters of a text of an old site that are read at all; its tags are more than its words. */
const longestHtml = 1_000_000
const longestTitle = 200

/** A text as it would be written, with what its sender should know. Throws a PostFault. */
export const preparePost = async (context: Context, post: GivenPost): Promise<Ready> => {
  const { window, shelf } = context
  const title = plainText(window, post.title)
  if (!title) throw new PostFault(faults.noTitle)
  if (title.length > longestTitle) throw new PostFault(faults.longTitle)
  const { address, note } = await addressOf(context, post)
  const source = sourceOf(post, title, address)
  requireOnce(context.sources, source, post.row)

  const { html, pictures: named, dropped } = textOf(context, post)
  const body = html ? lexicalOf(context, html) : null
  const main = post.picture ? [post.picture] : []
  const { pictures, notes } = await picturesOf(shelf, [...main, ...named])
  const publishedAt = dateIn(post.published)
  const given = plainText(window, post.summary)
  const summary = given || excerpt(richTextPlain(body).replace(marks, ' '), 300)
  const topics = topicsIn(context, post)
  return {
    row: post.row,
    source,
    title,
    summary,
    body,
    publishedAt,
    changedAt: dateIn(post.changed) ?? publishedAt,
    oldAddress: address,
    topics: topics.known,
    author: plainText(window, post.author).slice(0, 120),
    image: post.picture ? (pictures[0] ?? null) : null,
    pictures: pictures.slice(main.length),
    notes: [
      ...(publishedAt ? [] : [texts.noDate]),
      ...(given || !summary ? [] : [texts.ownSummary]),
      ...(note ? [note] : []),
      ...(topics.unknown.length > 0 ? [texts.topics(topics.unknown.join(', '))] : []),
      ...droppedNotes(dropped),
      ...notes,
    ],
  }
}

const textOf = ({ window }: Context, { body, isTooLong }: GivenPost) => {
  if (isTooLong || body.text.length > longestHtml) throw new PostFault(faults.long)
  try {
    return readText(window, body.text, body.form)
  } catch (error) {
    // Elements ten thousand deep: nobody wrote that.
    if (!(error instanceof RangeError)) throw error
    throw new PostFault(faults.deep)
  }
}

const lexicalOf = ({ req, window }: Context, html: string): LexicalText => {
  const body = toLexical(req.payload, window, html)
  const fault = richTextFault(body)
  if (fault) throw new PostFault(fault)
  return body
}

/** What an old site calls a text, else where it was, else what it is called and when it came out. */
const sourceOf = ({ id, published }: GivenPost, title: string, address: string | null): string => {
  const known = id ? `id ${id}` : address ? `address ${address}` : `title ${title} ${published}`
  return createHash('sha256').update(known).digest('hex')
}

const requireOnce = (sources: Map<string, number>, source: string, row: number): void => {
  const earlier = sources.get(source)
  if (earlier !== undefined && earlier !== row) throw new PostFault(faults.twice(earlier))
  sources.set(source, row)
}

const dateIn = (written: string): string | null => {
  if (!written) return null
  const moment = momentOf(written)
  if (!moment) throw new PostFault(faults.date(written))
  return moment
}

/** The old address in the form of redirects; null where none can lead on, with the reason. */
const addressOf = async (
  { req, redirects, addresses }: Context,
  { address: written, row }: GivenPost,
): Promise<{ address: string | null; note?: Label }> => {
  if (!written) return { address: null }
  const address = oldAddress(behindHost(written))
  if (!address || address.length > 1_000) return { address: null, note: texts.badAddress(written) }
  const earlier = addresses.get(address) ?? row
  addresses.set(address, earlier)
  if (earlier !== row) return { address: null, note: texts.sameAddress(address, earlier) }
  const to = redirects.get(address)
  if (to) return { address, note: texts.leadsOn(address, to) }
  const isTaken = !/^\/?\?/.test(address) && (await livesAt(req.payload, address))
  return isTaken ? { address, note: texts.taken(address) } : { address }
}

const topicsIn = ({ topics, window }: Context, post: GivenPost) => {
  const given = [...new Set(post.topics.map((each) => plainText(window, each)).filter(Boolean))]
  return {
    known: [...new Set(given.flatMap((each) => topics.get(fold(each)) ?? []))],
    unknown: given.filter((each) => !topics.has(fold(each))),
  }
}

const droppedNotes = (dropped: Dropped): Label[] =>
  (Object.keys(dropped) as (keyof Dropped)[]).flatMap((name) =>
    dropped[name] > 0 ? [texts.dropped[name](dropped[name])] : [],
  )
