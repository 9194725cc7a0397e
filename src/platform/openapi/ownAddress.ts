import type { Address } from './addresses'
import { json } from './operation'

/** The document describes where it is itself. */
export const ownAddress: Address = {
  method: 'get',
  path: '/api/openapi.json',
  key: 'get /openapi.json',
  tag: 'openapi.json',
  isOwn: true,
  operation: {
    id: 'openApi',
    summary: 'This document',
    caller: 'anybody',
    answers: [
      json({ type: 'object', additionalProperties: true }, 'OpenAPI 3.1, in JSON.'),
      { status: 304, says: 'Not changed since the ETag that was sent.' },
    ],
    refusals: [],
    example: '/api/openapi.json',
  },
}
