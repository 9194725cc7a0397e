import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { say } from '@/lib/label'

import { BadSearchError } from './parseSearch'

/** What a request asks. Throws an APIError (400) that says in the visitor's language what is wrong with it. */
export const understood = <Question>(
  req: PayloadRequest,
  parse: (given: URLSearchParams) => Question,
): Question => {
  try {
    return parse(new URL(String(req.url)).searchParams)
  } catch (error) {
    if (!(error instanceof BadSearchError)) throw error
    throw new APIError(say(req, error.why), 400, undefined, true)
  }
}
