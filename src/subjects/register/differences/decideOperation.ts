import { json, type Operation } from '@/platform/openapi/operation'
import { count, list, message, oneOf, text, whole } from '@/platform/openapi/schema'

import { decisions } from './states'

/** What the decision about differences says of itself. */
export const decideOperation: Operation = {
  id: 'decide_register_differences',
  summary: 'Decide on differences between the state register and the portal',
  description:
    'For editors and coordinators. `accept` writes what the register says into the entry, `keep` leaves it as it is, `ask` writes a letter to the people who keep it. All of them or none; a difference is not asked about again until the register says something else.',
  caller: 'account',
  body: {
    schema: whole({
      ids: { ...list(text), minItems: 1, maxItems: 500 },
      decision: oneOf(decisions),
    }),
    isRequired: true,
  },
  answers: [json(whole({ decided: count, message }), 'All of them are decided.')],
  refusals: [400, 401, 403, 404, 409],
}
