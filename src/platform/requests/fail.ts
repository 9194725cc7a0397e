import { APIError, type PayloadRequest } from 'payload'

import { say, type Label } from '@/lib/label'

/**
 * Refuses a request with an HTTP status and a sentence in its language; `data` goes along for programs.
 * A declaration, so that TypeScript knows that nothing after it runs.
 */
export function fail(
  req: Pick<PayloadRequest, 'i18n'>,
  status: number,
  text: Label,
  data: object | null = null,
): never {
  throw new APIError(say(req, text), status, data, true)
}
