import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { label, say } from '@/lib/label'

type Row = {
  id: string
  updatedAt: string
  text: string
  territory?: string | null
  serviceType?: string | null
  count: number
}
type Sum = { value: string; count: number }

/** Fewer searches than this could point at somebody. */
const fewest = 5
const mostRows = 50_000
const mostShown = 200
const staff = new Set(['admin', 'editor', 'coordinator'])

/**
 * `GET /api/search-misses` (`from`, `to`, `territory`, `serviceType`): what people looked for and did not find, the most usual
 * first, with the territories and types they had chosen; for staff. What fewer than five times was asked is left out.
 */
export const searchMisses: Omit<Endpoint, 'root'> = {
  path: '/search-misses',
  method: 'get',
  handler: async (req) => {
    if (!req.user || !staff.has(String((req.user as { role?: string }).role)))
      throw new APIError(
        say(req, req.user ? faults.notStaff : faults.nobody),
        req.user ? 403 : 401,
        undefined,
        true,
      )

    const { from, to } = { from: dayOf(req, 'from'), to: dayOf(req, 'to') }
    const { docs } = await req.payload.db.find<Row>({
      collection: 'missed-searches',
      where: {
        and: [
          ...(from ? [{ day: { greater_than_equal: from } }] : []),
          ...(to ? [{ day: { less_than_equal: to } }] : []),
          ...['territory', 'serviceType'].flatMap((name) => {
            const value = req.searchParams.get(name)
            return value ? [{ [name]: { equals: value.slice(0, 120) } }] : []
          }),
        ],
      },
      sort: '-createdAt',
      limit: mostRows,
      pagination: false,
    })
    return Response.json(reportOf(docs), { headers: { 'Cache-Control': 'private, no-store' } })
  },
}

const reportOf = (rows: Row[]) => {
  const texts = new Map<string, Row[]>()
  for (const row of rows) texts.set(row.text, [...(texts.get(row.text) ?? []), row])
  const docs = [...texts]
    .map(([text, all]) => ({
      text,
      count: total(all),
      territories: sums(all, ({ territory }) => territory),
      serviceTypes: sums(all, ({ serviceType }) => serviceType),
    }))
    .filter(({ count }) => count >= fewest)
    .sort((one, other) => other.count - one.count || one.text.localeCompare(other.text, 'cs'))

  return {
    docs: docs.slice(0, mostShown),
    totalDocs: docs.length,
    territories: sums(rows, ({ territory }) => territory),
    serviceTypes: sums(rows, ({ serviceType }) => serviceType),
    fewest,
  }
}

const total = (rows: Row[]): number => rows.reduce((sum, { count }) => sum + count, 0)

const sums = (rows: Row[], valueOf: (row: Row) => string | null | undefined): Sum[] => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = valueOf(row)
    if (value) counts.set(value, (counts.get(value) ?? 0) + row.count)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count >= fewest)
    .sort((one, other) => other.count - one.count)
}

const dayOf = (req: PayloadRequest, name: string): string | null => {
  const asked = req.searchParams.get(name)
  if (!asked) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || Number.isNaN(Date.parse(asked)))
    throw new APIError(say(req, faults.day), 400, undefined, true)
  return asked
}

const faults = {
  nobody: label('Nejdřív se přihlaste.', 'Sign in first.', 'Спершу увійдіть.'),
  notStaff: label(
    'Toto vidí jen redakce a koordinátoři.',
    'Only editors and coordinators see this.',
    'Це бачать лише редактори й координатори.',
  ),
  day: label(
    'Den se píše jako 2026-11-22.',
    'A day is written as 2026-11-22.',
    'День пишеться як 2026-11-22.',
  ),
}
