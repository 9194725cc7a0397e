import { json, query, required, type Operation } from '@/platform/openapi/operation'
import { list, nullable, text, whole } from '@/platform/openapi/schema'

import { foundAddress } from './foundAddressSchema'

export const addressOperations = {
  suggest: {
    id: 'suggestAddresses',
    summary: 'Addresses of the served region that begin as somebody types',
    caller: 'anybody',
    parameters: [
      required(
        query(
          'q',
          { type: 'string', minLength: 1, maxLength: 100, examples: ['nadrazni 12 jas'] },
          'Words of the street and the town, numbers of the house, the postcode; case and diacritics do not matter.',
        ),
      ),
      query('limit', { type: 'integer', minimum: 1, maximum: 20, default: 8 }),
    ],
    answers: [
      json(
        whole({
          docs: list(foundAddress),
          source: nullable(whole({ name: text, licence: text, asOf: nullable(text) })),
        }),
        'Address places of the state; say their source where you show them. Without imported addresses it is null.',
      ),
    ],
    refusals: [400],
    example: '/api/addresses/suggest?q=nadrazni%2012%20jas',
  },
} satisfies Record<string, Operation>
