import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { arrangements } from '@/lib/chapterWords'
import { isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { flag, oneOf } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'

import { printBrochure } from './brochure/printBrochure'
import { catalogueFaults as faults, mostServices } from './catalogueFaults'
import { pdfAnswer } from './pdfAnswer'
import { orBusy } from './printed'
import { printOperation } from './printOperation'

/** The ids of the services that a search of the catalogue finds, in its order. */
type Found = (req: PayloadRequest) => Promise<string[]>

/**
 * `GET /api/catalogue/print.pdf` (the parameters of the catalogue's search, `large`, `chapters`): what it finds as a tagged
 * PDF for the printers, with what anybody may read of it, whoever asks.
 */
export const printEndpoint = (found: Found): Omit<Endpoint, 'root'> =>
  described(
    {
      path: '/catalogue/print.pdf',
      method: 'get',
      handler: async (req) => {
        const { isLarge, arrangement } = understood(req, (given) => ({
          isLarge: flag(given, 'large'),
          arrangement: oneOf(given, 'chapters', arrangements) ?? 'type',
        }))
        const ids = await found(req)
        if (ids.length === 0) fail(req, 404, faults.nothing)
        if (ids.length > mostServices) fail(req, 400, faults.tooMany)
        // Whoever is signed in prints what the public sees.
        const locale = (req.locale ?? 'cs') as Locale
        const reader = await createLocalReq({ locale }, req.payload)
        const today = new Date()
        const wanted = { ids, arrangement, isLarge, choice: null, today }
        const pdf = await orBusy(req, printBrochure(reader, wanted))
        return pdfAnswer(pdf, `katalog-${isoDay(today)}`)
      },
    },
    printOperation,
  )
