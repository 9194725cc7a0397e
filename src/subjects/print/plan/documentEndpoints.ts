import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { defaultLocale, label, locales, type Locale } from '@/lib/label'
import { env } from '@/platform/env'
import { described } from '@/platform/openapi/operation'
import { oneOf, wholeNumber } from '@/platform/requests/parameters'
import { fail } from '@/platform/requests/fail'
import { understood } from '@/platform/requests/understood'

import { orBusy, printed } from '../printed'
import { documentOperations, documentParts, documentTypes } from './documentOperations'
import { planDocument, type PlanDocument } from './planDocument'
import { writeWord } from './word/writeWord'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'plan.typ')
const years = { min: 1990, max: 2100, isStrict: true }

type Answered = Omit<Endpoint, 'root'>
type Format = {
  ending: keyof typeof documentTypes
  disposition: 'inline' | 'attachment'
  make: (req: PayloadRequest, data: PlanDocument) => Promise<Buffer>
}

const formats: Format[] = [
  {
    ending: 'pdf',
    disposition: 'inline',
    make: (req, data) => printed(req, template, data),
  },
  {
    ending: 'docx',
    disposition: 'attachment',
    make: (req, data) => orBusy(req, writeWord(data)),
  },
]

/**
 * `GET /api/plans/{id}/document.pdf` and `.docx` (`part`, `year`, `locale`): the plan, its action plan or evaluation of a
 * year, or the settlement of comments as a tagged PDF or a file of Word, with what anybody may read of it, whoever asks.
 */
export const documentEndpoints: Answered[] = formats.map(({ ending, disposition, make }) =>
  described(
    {
      path: `/:id/document.${ending}`,
      method: 'get',
      handler: async (req) => {
        const data = await documentOf(req)
        return new Response(new Uint8Array(await make(req, data)), {
          headers: {
            'Content-Type': documentTypes[ending],
            'Content-Disposition': `${disposition}; filename="${data.file}.${ending}"`,
            'X-Content-Type-Options': 'nosniff',
            'X-Robots-Tag': 'noindex',
          },
        })
      },
    },
    documentOperations[ending],
  ),
)

const documentOf = async (req: PayloadRequest): Promise<PlanDocument> => {
  const { part, year, locale } = understood(req, asked)
  if (!year && (part === 'action-plan' || part === 'evaluation')) fail(req, 400, faults.year)
  const question = { part, year: year ?? 0, locale, siteUrl: env.siteUrl, today: new Date() }
  const id = String(req.routeParams?.id)
  const data = await planDocument(await stranger(req, locale), id, question)
  return data ?? fail(req, 404, faults.nothing)
}

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
