import type { Endpoint, PayloadRequest } from 'payload'

import { isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { understood } from '@/platform/requests/understood'
import { requireStaff } from '@/platform/requests/requireUser'

import { findZeroResults } from './findZeroResults'
import { zeroResultsCsv } from './zeroResultsCsv'
import { parseZeroResults, type ZeroResultsQuestion } from './parseZeroResults'
import { fewestSearches } from './reportOf'
import { zeroResultsOperation } from './zeroResultsOperation'

type Journal = (
  req: PayloadRequest,
  entry: { action: 'exported'; collection: 'missed-searches'; note: string },
) => Promise<void>

const mostShown = 200
const closed = { 'Cache-Control': 'private, no-store' }

/**
 * `GET /api/search-misses` (`period` of 30, 90 or 365 days, or `from` and `to`; `territory`, `serviceType`, `format=csv`): what
 * people looked for and did not find, the most usual first, with the territories and types they had chosen; for staff.
 * What was asked fewer than five times is left out. A table that somebody takes away is written into the journal.
 */
export const zeroResultsEndpoint = (journal: Journal): Omit<Endpoint, 'root'> => ({
  path: '/search-misses',
  custom: { openapi: zeroResultsOperation },
  method: 'get',
  handler: async (req) => {
    requireStaff(req)
    const question = understood(req, parseZeroResults)
    const language = req.i18n.language as Locale
    const found = await findZeroResults(req.payload, question, language)
    if (question.format === 'json') {
      const { docs, territories, serviceTypes, since } = found
      const answer = { docs: docs.slice(0, mostShown), totalDocs: docs.length }
      return Response.json(
        { ...answer, territories, serviceTypes, fewest: fewestSearches, since },
        { headers: closed },
      )
    }

    const note = noteOf(question)
    await journal(req, { action: 'exported', collection: 'missed-searches', note })
    const name = `nenalezeno-${isoDay(new Date())}.csv`
    return new Response(zeroResultsCsv(found, language), {
      headers: {
        ...closed,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})

const noteOf = ({ from, to, territory, serviceType }: ZeroResultsQuestion): string =>
  Object.entries({ from, to, territory, serviceType })
    .flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
    .join(' ')
