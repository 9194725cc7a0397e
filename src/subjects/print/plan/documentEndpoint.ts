import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { defaultLocale, label, locales, type Locale } from '@/lib/label'
import { env } from '@/platform/env'
import { described } from '@/platform/openapi/operation'
import { oneOf, wholeNumber } from '@/platform/requests/parameters'
import { fail } from '@/platform/requests/fail'
import { understood } from '@/platform/requests/understood'

import { printed } from '../printed'
import { documentOperation, documentParts } from './documentOperation'
import { planDocument } from './planDocument'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'plan.typ')
const years = { min: 1990, max: 2100, isStrict: true }

/**
 * `GET /api/plans/{id}/document.pdf` (`part`, `year`, `locale`): the plan, its action plan or evaluation of a year, or the
 * settlement of comments as a tagged PDF, with what anybody may read of it, whoever asks.
 */
export const documentEndpoint: Omit<Endpoint, 'root'> = described(
  {
    path: '/:id/document.pdf',
    method: 'get',
    handler: async (req) => {
      const { part, year, locale } = understood(req, asked)
      if (!year && (part === 'action-plan' || part === 'evaluation')) fail(req, 400, faults.year)
      const question = { part, year: year ?? 0, locale, siteUrl: env.siteUrl, today: new Date() }
      const id = String(req.routeParams?.id)
      const data = await planDocument(await stranger(req, locale), id, question)
      if (!data) return fail(req, 404, faults.nothing)
      const pdf = await printed(req, template, data)
      return new Response(new Uint8Array(pdf), {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `inline; filename="${data.file}.pdf"`,
          'X-Content-Type-Options': 'nosniff',
          'X-Robots-Tag': 'noindex',
        },
      })
    },
  },
  documentOperation,
)

const asked = (given: URLSearchParams) => ({
  part: oneOf(given, 'part', documentParts) ?? 'plan',
  year: wholeNumber(given, 'year', years),
  locale: oneOf(given, 'locale', locales) ?? defaultLocale,
})

/** Whoever is signed in prints what the public sees. */
const stranger = (req: PayloadRequest, locale: Locale): Promise<PayloadRequest> =>
  createLocalReq({ locale }, req.payload)

const faults = {
  year: label(
    'Napište, kterého roku se dokument týká (year).',
    'Say which year the document is about (year).',
    'Вкажіть, якого року стосується документ (year).',
  ),
  nothing: label(
    'Takový dokument tu není: plán není zveřejněný, nebo k němu nikdo nic takového neřekl.',
    'There is no such document: the plan is not published, or nobody has said such things of it.',
    'Такого документа немає: план не опубліковано або нічого такого про нього не сказано.',
  ),
}
