import type { Endpoint } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { described } from '@/platform/openapi/operation'
import { oneOf } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'

import { parseSearch } from '../parseSearch'
import { findFreePlaces } from './findFreePlaces'
import { freePlacesCsv } from './freePlacesCsv'
import { freePlacesOperation } from './freePlacesOperation'

/** `GET /api/free-places`: where there is a free place now, for whoever seeks one for somebody; `format=csv` too. */
export const freePlacesEndpoint: Omit<Endpoint, 'root'> = described(
  {
    path: '/free-places',
    method: 'get',
    handler: async (req) => {
      const [question, format] = understood(
        req,
        (given) => [parseSearch(given), oneOf(given, 'format', ['json', 'csv'] as const)] as const,
      )
      const docs = await findFreePlaces(req.payload, question)
      if (format !== 'csv') return Response.json({ docs, totalDocs: docs.length })

      return new Response(freePlacesCsv(docs, question.locale), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="volna-mista-${isoDay(new Date())}.csv"`,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  },
  freePlacesOperation,
)
