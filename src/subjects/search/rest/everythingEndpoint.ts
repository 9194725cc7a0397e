import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'
import { understood } from '@/platform/requests/understood'
import { everythingOf } from '@/search/everything/everythingOf'

import { everythingOperation } from './everythingOperation'
import { parseEverything } from './parseEverything'

const searchEverything: Omit<Endpoint, 'root'> = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    const question = understood(req, parseEverything)
    return Response.json(await everythingOf(req.payload).search(question))
  },
}

/** `GET /api/search`: everything published that fits what somebody typed (contract). */
export const everythingEndpoint = described(searchEverything, everythingOperation)
