import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { say } from '@/lib/label'

import { missesOf } from '../misses/missesOf'
import { searchMisses } from '../misses/searchMisses'
import { searchOf } from '../searchOf'

import { BadSearchError, parseSearch } from './parseSearch'

type RootEndpoint = Omit<Endpoint, 'root'>

/** `GET /api/catalogue/search`: services that fit what somebody typed and chose (contract). */
const catalogueSearch: RootEndpoint = {
  path: '/catalogue/search',
  method: 'get',
  handler: async (req) => {
    const question = understood(req)
    const answer = await searchOf(req.payload).search(question)
    if (answer.totalDocs === 0 && !answer.isPlain) missesOf(req.payload).note(question)
    return Response.json(answer)
  },
}

const understood = (req: PayloadRequest) => {
  try {
    return parseSearch(new URL(String(req.url)).searchParams)
  } catch (error) {
    if (!(error instanceof BadSearchError)) throw error
    throw new APIError(say(req, error.why), 400, undefined, true)
  }
}

/** What the search answers over REST. */
export const searchEndpoints: RootEndpoint[] = [catalogueSearch, searchMisses]
