import type { Payload } from 'payload'

import { digestKinds } from '@/lib/digest'
import type { Locale } from '@/lib/label'
import type { Announcement, Letter, Subscription } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf } from '@/platform/database/together'
import { env } from '@/platform/env'
import { composeLetter } from '@/platform/mail/composeLetter'
import { dueNow } from '@/platform/mail/store'

import { noteAnnouncements } from './announcements'
import { fits, type Parents } from './fits'
import { itemsOf, type Item } from './items'
import { digest } from './letters/digest'
import { nextAt } from './nextAt'
import { linkOf, tokenOf } from './subscriptionOf'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }
type Run = Work & {
  /** What came out until then is told; what is being noted at this moment, next time. */
  upTo: Date
  itemsSince: (since: string, language: Locale) => Promise<Item[]>
  parents: Parents
}

const settlingMs = 120_000
const subscriptionsAtOnce = 100
const mostItems = 40
/** So many letters in a row that came back pause a subscription. */
const mostBounces = 3

/**
 * Notes what came out, and writes to those whose letter is due. A letter and the step to the next are one write:
 * whoever is killed goes on here, and nobody is told twice.
 */
export const sendDigests = async (work: Work): Promise<void> => {
  const { payload, now, isStopping } = work
  await noteAnnouncements(payload, now)
  const upTo = new Date(now().getTime() - settlingMs)
  let run: Run | null = null
  for (;;) {
    const due = await dueAt(payload, now())
    if (due.length === 0) return
    run ??= { ...work, upTo, itemsSince: reader(payload, upTo), parents: await parentsOf(payload) }
    let written = 0
    for (const each of due) {
      if (isStopping()) return
      if (await writeTo(run, each)) written += 1
    }
    // Others are at the same: the next look of this job sees what they left.
    if (written === 0) return
  }
}

const dueAt = async (payload: Payload, now: Date): Promise<Subscription[]> => {
  const { docs } = await payload.db.find<Subscription>({
    collection: 'subscriptions',
    where: {
      and: [{ state: { equals: 'active' } }, { nextAt: { less_than_equal: now.toISOString() } }],
    },
    sort: 'nextAt',
    limit: subscriptionsAtOnce,
    pagination: false,
  })
  return docs
}

/** True when the subscription was taken a step on; false when somebody else did, or it has changed. */
const writeTo = async (run: Run, subscription: Subscription): Promise<boolean> => {
  const { payload, now, upTo, parents } = run
  const { id, state, frequency, wants, language } = subscription
  const due = isoOf(subscription.nextAt)
  const told = isoOf(subscription.toldUntil)
  const items = (await run.itemsSince(told, language)).filter((item) =>
    fits(wants.split('\n'), item, parents),
  )
  const isPaused = items.length > 0 && (await comesBack(payload, subscription))
  const letter = items.length > 0 && !isPaused ? await letterOf(payload, subscription, items) : null
  const change: Values = isPaused
    ? { state: 'paused' }
    : {
        nextAt: nextAt(frequency, now()).toISOString(),
        toldUntil: told > upTo.toISOString() ? told : upTo.toISOString(),
      }
  return togetherOf(payload).writeTogether([
    {
      collection: 'subscriptions',
      id: String(id),
      expected: { state, frequency, wants, language, nextAt: due },
      change,
    },
    ...(letter ? [{ collection: 'letters' as const, add: letter as Values }] : []),
  ])
}

/** SQLite keeps dates as texts, MongoDB as dates. */
const isoOf = (date: string | Date | null | undefined): string => new Date(date ?? 0).toISOString()

const letterOf = async (payload: Payload, subscription: Subscription, items: Item[]) => {
  const { id, email, language } = subscription
  const shown = items.slice(0, mostItems)
  return dueNow(
    await composeLetter(
      { payload },
      {
        to: email,
        language,
        kind: digest,
        key: `digest:${id}:${isoOf(subscription.nextAt)}`,
        about: `subscriptions:${id}`,
        unsubscribe: `${env.siteUrl}/api/subscriptions/end/${tokenOf(payload, subscription)}`,
        data: {
          items: shown.map(({ title, lines, href }) => ({ title, lines, href })),
          more: String(items.length - shown.length),
          portal: env.siteUrl,
          link: linkOf(payload, subscription, language),
        },
      },
    ),
  )
}

/** Whether the last letters were all refused for good; a mail server that is down is no reason. */
const comesBack = async (payload: Payload, { id, email }: Subscription): Promise<boolean> => {
  const { docs } = await payload.db.find<Letter>({
    collection: 'letters',
    where: {
      and: [
        { about: { equals: `subscriptions:${id}` } },
        { template: { equals: digest.name } },
        { to: { equals: email } },
      ],
    },
    sort: '-createdAt',
    limit: mostBounces,
    pagination: false,
  })
  return docs.length === mostBounces && docs.every(isRefused)
}

const isRefused = ({ state, lastError }: Letter): boolean =>
  state === 'failed' && /\b5\d\d\b|^BOUNCE$/.test(String(lastError))

/** What came out since a moment, in a language; read once for all who wait for the same. */
const reader = (payload: Payload, upTo: Date): Run['itemsSince'] => {
  const known = new Map<string, Promise<Item[]>>()
  return (since, language) => {
    const key = `${language} ${since}`
    const items = known.get(key) ?? itemsBetween(payload, since, upTo.toISOString(), language)
    known.set(key, items)
    return items
  }
}

const itemsBetween = async (
  payload: Payload,
  since: string,
  upTo: string,
  locale: Locale,
): Promise<Item[]> => {
  const { docs } = await payload.db.find<Announcement>({
    collection: 'announcements',
    where: { and: [{ foundAt: { greater_than: since } }, { foundAt: { less_than_equal: upTo } }] },
    pagination: false,
  })
  const items: Item[] = []
  for (const kind of digestKinds) {
    const ids = docs.filter((each) => each.kind === kind).map(({ document }) => document)
    items.push(...(await itemsOf(payload, kind, [...new Set(ids)], { locale, now: upTo })))
  }
  return items
}

const parentsOf = async (payload: Payload): Promise<Parents> => {
  const { docs } = await payload.find({
    collection: 'territories',
    select: { parent: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, parent }) => [String(id), parent ? String(parent) : null]))
}
