import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { PrintBusyError } from '@/platform/print/ownProcess'
import { printPdf } from '@/platform/print/printPdf'
import { fail } from '@/platform/requests/fail'

/** A document made of a template. Throws an APIError (503) when too many are being printed. */
export const printed = (req: PayloadRequest, template: string, data: object): Promise<Buffer> =>
  orBusy(req, printPdf(template, data))

/** A document that is being made. Throws an APIError (503) when too many are. */
export const orBusy = async (req: PayloadRequest, made: Promise<Buffer>): Promise<Buffer> => {
  try {
    return await made
  } catch (error) {
    if (error instanceof PrintBusyError) return fail(req, 503, busy)
    throw error
  }
}

const busy = label(
  'Právě se tiskne příliš mnoho dokumentů. Zkuste to prosím za minutu.',
  'Too many documents are being printed now. Please try again in a minute.',
  'Зараз друкується забагато документів. Спробуйте за хвилину.',
)
