import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { defaultLocale, locales } from '@/lib/label'
import { mostCompared, mostKept, slugsIn } from '@/lib/shortlist'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { oneOf } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'
import type { Service } from '@/payload-types'

import { pdfAnswer } from '../pdfAnswer'
import { printed } from '../printed'
import { readServices } from '../readServices'
import { sheetOperations as operations } from './operations'
import { sheetOf, type SheetKind } from './sheetOf'
import { textsOfSheets as texts } from './texts'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'sheet.typ')

/** `GET /api/services/:id/sheet.pdf?locale=`: a service on one sheet, with what anybody may read, whoever asks. */
export const serviceSheet: Omit<Endpoint, 'root'> = described(
  {
    path: '/:id/sheet.pdf',
    method: 'get',
    handler: async (req) => {
      const reader = await readerOf(req)
      const id = String(req.routeParams?.id)
      const [service] = await readServices(reader, { id: { equals: id } })
      if (!service) return fail(req, 404, texts.missing)
      return answer(req, reader, {
        kind: 'service',
        services: [service],
        name: `sluzba-${service.slug}`,
      })
    },
  },
  operations.service,
)

/**
 * `GET /api/catalogue/shortlist.pdf?s=a,b` and `…/comparison.pdf?s=a,b`: the services with these slugs on paper, in that
 * order, without those that the public may not see.
 */
export const listSheets: Omit<Endpoint, 'root'>[] = (
  [
    ['list', 'shortlist', 'seznam', mostKept],
    ['comparison', 'comparison', 'porovnani', mostCompared],
  ] as const
).map(([kind, word, name, most]) =>
  described(
    {
      path: `/catalogue/${word}.pdf`,
      method: 'get',
      handler: async (req) => {
        const slugs = understood(req, (given) => slugsIn({ s: given.getAll('s') }))
        if (slugs.length > most) fail(req, 400, texts.tooMany(most))
        const reader = await readerOf(req)
        const bySlug = new Map(
          (await readServices(reader, { slug: { in: slugs } })).map((each) => [each.slug, each]),
        )
        const services = slugs.flatMap((slug) => bySlug.get(slug) ?? [])
        if (services.length === 0) fail(req, 404, texts.nothing)
        return answer(req, reader, { kind, services, name: `${name}-${isoDay(new Date())}` })
      },
    },
    operations[kind],
  ),
)

/** Nobody, in the language of the paper: whoever is signed in prints what the public sees. */
const readerOf = (req: PayloadRequest): Promise<PayloadRequest> => {
  const locale = understood(req, (given) => oneOf(given, 'locale', locales) ?? defaultLocale)
  return createLocalReq({ locale }, req.payload)
}

type Wanted = { kind: SheetKind; services: Service[]; name: string }

const answer = async (
  req: PayloadRequest,
  reader: PayloadRequest,
  { kind, services, name }: Wanted,
): Promise<Response> => {
  const data = await sheetOf(reader, kind, services, new Date())
  return pdfAnswer(await printed(req, template, data), name)
}
