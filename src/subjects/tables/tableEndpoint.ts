import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { label, type Locale } from '@/lib/label'
import { worksAtDesk } from '@/lib/roles'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { single } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'

import { csvTable } from './csvTable'
import { ostravaTable } from './ostravaTable'
import { servicesTable, tableOf, type TableQuestion } from './tableOf'
import { tableOperation } from './tableOperation'
import { xlsxTable } from './xlsxTable'

type Journal = (
  req: PayloadRequest,
  entry: { action: 'exported'; collection: string; note: string },
) => Promise<void>

/** The ids of the services that a search of the catalogue finds, in its order. */
type Found = (req: PayloadRequest) => Promise<string[]>

/** What anybody may take away as a table; whoever is signed in takes what the desk shows to them. */
const publicTables: readonly string[] = ['services', 'providers', 'events', 'projects', 'measures']

/**
 * `GET /api/tables/{collection}.csv` and `.xlsx` (`where`, `sort`, `columns`, `profile=ostrava` of services): a list as a
 * table, with what its caller may read of it; `catalogue.csv` takes the parameters of the catalogue's search instead. What
 * an account takes away is written into the journal.
 */
export const tableEndpoint = (journal: Journal, found: Found): Omit<Endpoint, 'root'> =>
  described(
    {
      path: '/tables/:file',
      method: 'get',
      handler: async (req) => {
        const { collection, format } = askedFile(req)
        const { isOstrava, ...question } = understood(req, (given) => parse(req, given))
        if (isOstrava && collection !== 'services') fail(req, 400, faults.profile)
        if (req.user) {
          const note = JSON.stringify({ format, ...question })
          await journal(req, { action: 'exported', collection, note })
        }
        const table = await (collection === 'catalogue'
          ? servicesTable(req, await found(req), question.columns)
          : isOstrava
            ? ostravaTable(req, question)
            : tableOf(req, collection, question))
        const locale = req.i18n.language as Locale
        const file = `${collection}-${isoDay(new Date())}.${format}`
        const body =
          format === 'csv'
            ? csvTable(table, locale)
            : new Uint8Array(await xlsxTable(table, locale))
        return new Response(body, {
          headers: {
            'Content-Type': types[format],
            'Content-Disposition': `attachment; filename="${file}"`,
            'X-Content-Type-Options': 'nosniff',
            ...(req.user && { 'Cache-Control': 'private, no-store' }),
          },
        })
      },
    },
    tableOperation,
  )

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const askedFile = (
  req: PayloadRequest,
): { collection: CollectionSlug | 'catalogue'; format: keyof typeof types } => {
  const [, slug = '', format = ''] =
    /^([a-z-]+)\.(csv|xlsx)$/.exec(String(req.routeParams?.file)) ?? []
  if (slug === 'catalogue') return { collection: slug, format: format as keyof typeof types }
  const isThere =
    Object.hasOwn(req.payload.collections, slug) && isShown(req, slug as CollectionSlug)
  if (!isThere) fail(req, 404, faults.missing)
  return { collection: slug as CollectionSlug, format: format as keyof typeof types }
}

/** What the desk hides from somebody is no table for them either. */
const isShown = (req: PayloadRequest, slug: CollectionSlug): boolean => {
  if (publicTables.includes(slug)) return true
  if (!worksAtDesk(req.user)) return false
  const { hidden } = req.payload.collections[slug].config.admin
  return typeof hidden === 'function' ? !hidden({ user: req.user as never }) : !hidden
}

type Asked = TableQuestion & { isOstrava: boolean }

const parse = (req: PayloadRequest, given: URLSearchParams): Asked => {
  const columns = single(given, 'columns')
  const profile = single(given, 'profile')
  if (profile !== '' && profile !== 'ostrava') fail(req, 400, faults.profile)
  const { where } = req.query as { where?: Where | string }
  return {
    where: typeof where === 'string' ? (JSON.parse(where || '{}') as Where) : where,
    sort: single(given, 'sort') || undefined,
    columns: columns === '' ? undefined : columns.split(',').map((name) => name.trim()),
    isOstrava: profile === 'ostrava',
  }
}

const faults = {
  missing: label('Taková tabulka tu není.', 'There is no such table.', 'Такої таблиці тут немає.'),
  profile: label(
    'Profil může být jen ostrava, a jen u služeb.',
    'The profile can only be ostrava, and only of services.',
    'Профіль може бути лише ostrava, і лише для послуг.',
  ),
}
