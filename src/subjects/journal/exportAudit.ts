import type { PayloadHandler, PayloadRequest, Where } from 'payload'

import type { Audit } from '@/payload-types'
import { choiceLabel } from '@/lib/choiceLabel'
import { csvLine } from '@/lib/csvLine'
import { isoDay } from '@/lib/formatDate'
import { label, say, type Label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { requireAdmin } from '@/platform/requests/requireUser'

import { recordAudit } from './recordAudit'

const columns = [
  'at',
  'byName',
  'by',
  'role',
  'action',
  'collection',
  'title',
  'document',
  'fields',
  'providers',
  'note',
] as const satisfies (keyof Audit)[]

const pageSize = 500

/** `GET /api/audit/export?from=&to=&action=&by=&collection=`: the journal as CSV, for admins, oldest first. */
export const exportAudit: PayloadHandler = async (req) => {
  requireAdmin(req)

  const before = new Date().toISOString()
  const asked = filtersOf(req)
  const note = Object.entries(asked).map(([name, value]) => `${name}=${value}`)
  await recordAudit(req, { action: 'exported', collection: 'audit', note: note.join(' ') })

  const pages = linesOf(req, [{ at: { less_than: before } }, ...conditionsOf(asked)])
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="denik-${isoDay(before)}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

type Filters = Partial<Record<(typeof filters)[number], string>>
const filters = ['from', 'to', 'action', 'by', 'collection'] as const

const filtersOf = (req: PayloadRequest): Filters => {
  const given = [...req.searchParams].filter(([, value]) => value !== '')
  if (new Set(given.map(([name]) => name)).size < given.length) fail(req, 400, faults.filters)
  for (const [name, value] of given) {
    const isKnown = filters.some((known) => known === name)
    const isTime = name === 'from' || name === 'to'
    if (!isKnown || value.length > 60) fail(req, 400, faults.filters)
    if (isTime && Number.isNaN(Date.parse(value))) fail(req, 400, faults.date)
  }
  return Object.fromEntries(given)
}

const conditionsOf = ({ from, to, ...equal }: Filters): Where[] => [
  ...(from ? [{ at: { greater_than_equal: new Date(from).toISOString() } }] : []),
  ...(to ? [{ at: { less_than_equal: endOf(to).toISOString() } }] : []),
  ...Object.entries(equal).map(([name, value]) => ({ [name]: { equals: value } })),
]

/** A day without an hour means to its end (UTC, like every time of the file). */
const endOf = (to: string): Date =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}T23:59:59.999Z` : to)

/** The file piece by piece, so that a long journal never stands in memory. */
async function* linesOf(req: PayloadRequest, conditions: Where[]): AsyncGenerator<string> {
  const show = showing(req)
  yield `\uFEFF${csvLine(columns.map((name) => show.heading(name)))}`

  let from: Where[] = []
  let instant = ''
  let seen: string[] = []
  for (;;) {
    const { docs } = await req.payload.db.find<Audit>({
      collection: 'audit',
      where: { and: [...conditions, ...from] },
      sort: 'at',
      limit: pageSize,
      pagination: false,
    })
    const last = docs.at(-1)
    if (!last) return

    yield docs.map((row) => csvLine(columns.map((name) => show.cell(name, row[name])))).join('')
    // Rows of one instant may stand on both sides of the boundary.
    const same = docs.filter(({ at }) => at === last.at).map(({ id }) => id)
    seen = last.at === instant ? [...seen, ...same] : same
    instant = last.at
    from = [{ at: { greater_than_equal: instant } }, { id: { not_in: seen } }]
  }
}

/** Headings and choices in the language of whoever asks. */
const showing = (req: PayloadRequest) => {
  const { flattenedFields } = req.payload.collections.audit.config
  const field = (name: string) => flattenedFields.find((each) => each.name === name)

  return {
    heading: (name: string): string => say(req, (field(name) as { label: Label }).label),
    cell: (name: string, value: unknown): string =>
      Array.isArray(value)
        ? value.join(', ')
        : say(req, choiceLabel(flattenedFields, name, String(value ?? ''))),
  }
}

const faults = {
  adminsOnly: label(
    'Deník vyváží jen správce.',
    'Only an admin exports the journal.',
    'Журнал експортує лише адміністратор.',
  ),
  filters: label(
    'Filtrovat lze podle from, to, action, by a collection, každý jednou.',
    'The filters are from, to, action, by and collection, each once.',
    'Фільтри: from, to, action, by і collection, кожен один раз.',
  ),
  date: label(
    'from a to jsou dny nebo okamžiky, například 2026-11-22.',
    'from and to are days or instants, such as 2026-11-22.',
    'from і to — дні або моменти, наприклад 2026-11-22.',
  ),
}
