import type { PayloadRequest } from 'payload'

import { ParameterError } from './parameters'
import { fail } from './fail'

/** What a request asks. Throws an APIError (400) that says in the visitor's language what is wrong with it. */
export const understood = <Question>(
  req: PayloadRequest,
  parse: (given: URLSearchParams) => Question,
): Question => {
  try {
    return parse(new URL(String(req.url)).searchParams)
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error
    fail(req, 400, error.why)
  }
}
