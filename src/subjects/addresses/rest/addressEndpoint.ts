import type { Endpoint } from 'payload'

import type { AddressAnswer } from '@/lib/foundAddress'
import { label } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { ParameterError, single, wholeNumber } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'

import { stateAddresses } from '../store/stateAddresses'
import { suggestAddresses } from '../suggest/suggestAddresses'
import { addressOperations } from './operations'

const mostCharacters = 100
const mostAddresses = 20
const usual = 8

/** `GET /api/addresses/suggest`: whole addresses that begin as somebody types (contract). */
export const addressEndpoint = described(
  {
    path: '/addresses/suggest',
    method: 'get',
    handler: (req) => {
      const { q, limit } = understood(req, parse)
      const addresses = stateAddresses()
      const answer: AddressAnswer = {
        docs: addresses ? suggestAddresses(addresses, q, limit) : [],
        source: addresses && {
          name: 'ČÚZK, RÚIAN',
          licence: 'https://creativecommons.org/licenses/by/4.0/',
          asOf: addresses.asOf,
        },
      }
      return Response.json(answer)
    },
  } satisfies Omit<Endpoint, 'root'>,
  addressOperations.suggest,
)

const parse = (given: URLSearchParams): { q: string; limit: number } => {
  const q = single(given, 'q').trim()
  if (!q || q.length > mostCharacters) throw new ParameterError(fault)
  const limit = wholeNumber(given, 'limit', { min: 1, max: mostAddresses, isStrict: true })
  return { q, limit: limit ?? usual }
}

const fault = label(
  `Parametr q je začátek adresy, nejvýš ${mostCharacters} znaků.`,
  `The parameter q is the beginning of an address, at most ${mostCharacters} characters.`,
  `Параметр q — початок адреси, щонайбільше ${mostCharacters} знаків.`,
)
