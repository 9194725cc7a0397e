import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'

import { choosePosition, type Chosen } from '../positions/choosePosition'
import { fillPositions } from '../positions/fillPositions'
import { positioned } from '../positions/spots'
import { surveyPositions } from '../positions/surveyPositions'
import type { Addresses } from '../store/openAddresses'
import { stateAddresses } from '../store/stateAddresses'
import { positionOperations } from './positionOperations'

/**
 * `GET /api/addresses/positions`: what positions the portal's addresses give, and which of them a person has to look at;
 * `POST` writes the sure ones, `POST …/choose` one of those that were offered for a place.
 */
export const positionEndpoints: Omit<Endpoint, 'root'>[] = [
  described(
    {
      path: '/addresses/positions',
      method: 'get',
      handler: async (req) => {
        requireStaff(req)
        const { places, sure, doubts } = await surveyPositions(req.payload, addressesFor(req))
        const fillable = sure.reduce((sum, { positions }) => sum + positions.size, 0)
        return Response.json({ places, fillable, doubts })
      },
    },
    positionOperations.list,
  ),
  described(
    {
      path: '/addresses/positions',
      method: 'post',
      handler: async (req) => {
        requireStaff(req)
        const { filled, doubts } = await fillPositions(req.payload, addressesFor(req), { req })
        return Response.json({ filled, doubts, message: say(req, words.filled(filled)) })
      },
    },
    positionOperations.fill,
  ),
  described(
    {
      path: '/addresses/positions/choose',
      method: 'post',
      handler: async (req) => {
        requireStaff(req)
        await choosePosition(req, addressesFor(req), await chosenIn(req))
        return Response.json({ message: say(req, words.chosen) })
      },
    },
    positionOperations.choose,
  ),
]

const addressesFor = (req: PayloadRequest): Addresses =>
  stateAddresses() ?? fail(req, 409, words.none)

const chosenIn = async (req: PayloadRequest): Promise<Chosen> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { collection, id, place, code } = (req.data ?? {}) as Record<string, unknown>
  const known = positioned.find((each) => each === collection)
  if (!known || typeof id !== 'string' || typeof place !== 'string' || typeof code !== 'string')
    return fail(req, 400, words.question)
  return { collection: known, id, place, code }
}

const words = {
  none: label(
    'Adresy státu na portálu nejsou. Správce je nahraje příkazem npm run cli -- import addresses.',
    'The portal has no addresses of the state. The operator brings them with npm run cli -- import addresses.',
    'На порталі немає державних адрес. Адміністратор завантажить їх командою npm run cli -- import addresses.',
  ),
  question: label(
    'Napište seznam (services, providers, events), ID záznamu, ID místa a kód adresy.',
    'Give the list (services, providers, events), the ID of the entry, that of the place and the code of the address.',
    'Вкажіть список (services, providers, events), ID запису, ID місця та код адреси.',
  ),
  filled: (count: number) =>
    label(
      `Doplněno poloh: ${count}.`,
      `Positions added: ${count}.`,
      `Додано розташувань: ${count}.`,
    ),
  chosen: label('Poloha je uložená.', 'The position is stored.', 'Розташування збережено.'),
}
