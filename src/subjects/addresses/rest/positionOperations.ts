import { json, type Operation } from '@/platform/openapi/operation'
import { count, list, message, nullable, oneOf, said, text, whole } from '@/platform/openapi/schema'

import { positioned } from '../positions/spots'
import { foundAddress } from './foundAddressSchema'

const place = said(text, 'The id of the place; empty where an entry has one address only.')
const doubts = list(
  whole({
    collection: oneOf(positioned),
    id: text,
    title: text,
    place,
    placeName: text,
    why: oneOf(['unknown', 'several', 'otherTown', 'outside', 'far', 'draft']),
    offers: list(
      whole({
        address: foundAddress,
        metres: nullable(said(count, 'How far from the position of today it is.')),
      }),
    ),
  }),
)

export const positionOperations = {
  list: {
    id: 'listPositions',
    summary: 'Positions that the addresses of services, providers and coming events give',
    description:
      'For editors and coordinators. `fillable` are surely known and not there yet; `doubts` wait for a person: an address that the list of the state does not have, has several times or in another town, one far (over 5 km) from its position, an entry with an unfinished change.',
    caller: 'account',
    answers: [json(whole({ places: count, fillable: count, doubts }), 'Nothing was written.')],
    refusals: [401, 403, 409],
  },
  fill: {
    id: 'fillPositions',
    summary: 'Write the positions that are surely known',
    caller: 'account',
    answers: [json(whole({ filled: count, doubts, message }), 'They are written.')],
    refusals: [401, 403, 409],
  },
  choose: {
    id: 'choosePosition',
    summary: 'Give a place the position of an address that was offered for it',
    caller: 'account',
    body: {
      schema: whole({ collection: oneOf(positioned), id: text, place, code: text }),
      isRequired: true,
    },
    answers: [json(whole({ message }), 'The position and the code of the address are written.')],
    refusals: [400, 401, 403, 409],
  },
} satisfies Record<string, Operation>
