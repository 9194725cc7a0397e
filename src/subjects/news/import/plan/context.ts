import type { DOMWindow } from 'jsdom'
import type { PayloadRequest } from 'payload'

import { fold } from '@/lib/fold'

import type { Shelf } from '../pictures/shelf'
import { domWindow } from './dom'

/** What texts of a file are looked at against. */
export type Context = {
  req: PayloadRequest
  window: DOMWindow
  shelf: Shelf | null
  /** Topics that news of the portal have, by their folded names. */
  topics: ReadonlyMap<string, string>
  /** What was brought before. */
  known: ReadonlySet<string>
  /** Where the portal leads old addresses already. */
  redirects: ReadonlyMap<string, string>
  /** In which row of the file something was named first. */
  sources: Map<string, number>
  addresses: Map<string, number>
}

export const contextOf = async (req: PayloadRequest, shelf: Shelf | null): Promise<Context> => {
  const { db } = req.payload
  const rows = await db.find<{ source: string }>({
    collection: 'news-import-rows',
    where: { state: { not_equals: 'begun' } },
    pagination: false,
  })
  const redirects = await db.find<{ from: string; to: string }>({
    collection: 'redirects',
    pagination: false,
  })
  return {
    req,
    window: await domWindow(),
    shelf,
    topics: await topicsOf(req),
    known: new Set(rows.docs.map(({ source }) => source)),
    redirects: new Map(redirects.docs.map(({ from, to }) => [from, to])),
    sources: new Map(),
    addresses: new Map(),
  }
}

const topicsOf = async ({ payload }: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'news',
    where: { _status: { equals: 'published' } },
    select: { topics: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.flatMap(({ topics }) => topics ?? []).map((each) => [fold(each), each]))
}
