import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { label, type Locale } from '@/lib/label'
import { env } from '@/platform/env'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { flag } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'
import type { Service, Site } from '@/payload-types'

import { brochureOf } from './brochure/brochureOf'
import { printed } from './printed'
import { printOperation } from './printOperation'

/** The ids of the services that a search of the catalogue finds, in its order. */
type Found = (req: PayloadRequest) => Promise<string[]>

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'brochure/brochure.typ')
/** A condition holds no more values than this for anybody. */
const idsAtOnce = 100
/** More nobody binds; a filter makes it less. */
const mostServices = 2_000

/**
 * `GET /api/catalogue/print.pdf` (the parameters of the catalogue's search, `large`): what it finds as a tagged PDF for the
 * printers, with what anybody may read of it, whoever asks.
 */
export const printEndpoint = (found: Found): Omit<Endpoint, 'root'> =>
  described(
    {
      path: '/catalogue/print.pdf',
      method: 'get',
      handler: async (req) => {
        const isLarge = understood(req, (given) => flag(given, 'large'))
        const ids = await found(req)
        if (ids.length === 0) fail(req, 404, faults.nothing)
        if (ids.length > mostServices) fail(req, 400, faults.tooMany)
        const locale = (req.locale ?? 'cs') as Locale
        // Whoever is signed in prints what the public sees.
        const reader = await createLocalReq({ locale }, req.payload)
        const services = await servicesWith(reader, ids)
        const site = (await reader.payload.findGlobal({
          slug: 'site',
          depth: 0,
          overrideAccess: false,
          req: reader,
        })) as Site
        const siteUrl = env.siteUrl
        const today = new Date()
        const data = await brochureOf({ services, site, locale, siteUrl, isLarge, today })
        const pdf = await printed(req, template, data)
        return new Response(new Uint8Array(pdf), {
          headers: {
            'Content-Type': 'application/pdf',
            'Content-Disposition': `inline; filename="katalog-${isoDay(today)}.pdf"`,
            'X-Content-Type-Options': 'nosniff',
            'X-Robots-Tag': 'noindex',
          },
        })
      },
    },
    printOperation,
  )

const servicesWith = async (req: PayloadRequest, ids: string[]): Promise<Service[]> => {
  const services: Service[] = []
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const { docs } = await req.payload.find({
      collection: 'services',
      where: { id: { in: ids.slice(at, at + idsAtOnce) } },
      pagination: false,
      depth: 1,
      overrideAccess: false,
      req,
    })
    services.push(...docs)
  }
  return services
}

const faults = {
  nothing: label(
    'Takovému výběru neodpovídá žádná služba, není co tisknout.',
    'No service answers this choice; there is nothing to print.',
    'Такому вибору не відповідає жодна послуга, друкувати нічого.',
  ),
  tooMany: label(
    `Výtisk by měl přes ${mostServices} služeb. Zužte výběr.`,
    `The print would have more than ${mostServices} services. Narrow the choice.`,
    `Видання мало б понад ${mostServices} послуг. Звузьте вибір.`,
  ),
}
