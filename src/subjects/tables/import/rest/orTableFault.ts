import type { PayloadRequest } from 'payload'

import { fail } from '@/platform/requests/fail'

import { TableFault } from '../read/given'

/** What reads a file, its faults told to who sent it. */
export const orTableFault = async <Answer>(
  req: PayloadRequest,
  read: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    return fail(req, 400, error.why)
  }
}
