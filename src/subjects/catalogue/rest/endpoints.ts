import type { Endpoint } from 'payload'

import { fullName } from '@/lib/municipalities/fullName'
import { municipalitiesBeginning } from '@/lib/municipalities/municipalitiesBeginning'
import { zeroResultsOf } from '@/subjects/zeroResults/zeroResultsOf'
import { searchOf } from '@/search/searchOf'
import type { FoundPlace } from '@/lib/catalogueSearch'
import { described } from '@/platform/openapi/operation'
import { understood } from '@/platform/requests/understood'

import { freePlacesEndpoint } from './free/freePlacesEndpoint'
import { parseMap } from './parseMap'
import { parsePlaces } from './parsePlaces'
import { parseSearch } from './parseSearch'
import { parseSuggest } from './parseSuggest'
import { searchOperations } from './searchOperations'
import { withCards } from './withCards'
import { withSetting } from './withSetting'

type RootEndpoint = Omit<Endpoint, 'root'>

/** `GET /api/catalogue/search`: services that fit what somebody typed and chose (contract). */
const catalogueSearch: RootEndpoint = {
  path: '/catalogue/search',
  method: 'get',
  handler: async (req) => {
    const question = await withSetting(req, understood(req, parseSearch))
    const answer = await searchOf(req.payload).search(question)
    const isMissed = answer.totalDocs === 0 && !answer.isPlain && !question.isUnnoted
    if (isMissed) zeroResultsOf(req.payload).note(question)
    const { cards } = req.query as { cards?: unknown }
    return Response.json(cards === 'true' ? await withCards(req.payload, answer, question) : answer)
  },
}

/** `GET /api/catalogue/suggest`: types, situations, people, places and services that begin as somebody types. */
const catalogueSuggest: RootEndpoint = {
  path: '/catalogue/suggest',
  method: 'get',
  handler: async (req) => {
    const question = understood(req, parseSuggest)
    return Response.json({ suggestions: await searchOf(req.payload).suggest(question) })
  },
}

/** `GET /api/catalogue/places`: Czech municipalities that begin as somebody types. */
const cataloguePlaces: RootEndpoint = {
  path: '/catalogue/places',
  method: 'get',
  handler: async (req) => {
    const { q, limit } = understood(req, parsePlaces)
    const places = municipalitiesBeginning(q, limit).map((each): FoundPlace => ({
      ...each,
      fullName: fullName(each),
    }))
    return Response.json({ places })
  },
}

/** `GET /api/catalogue/map`: where the services are that fit, near ones together. */
const catalogueMap: RootEndpoint = {
  path: '/catalogue/map',
  method: 'get',
  handler: async (req) => {
    const [asked, view] = understood(req, (given) => [parseSearch(given), parseMap(given)] as const)
    const question = await withSetting(req, asked)
    return Response.json(await searchOf(req.payload).locate(question, view))
  },
}

/** What the search answers over REST. */
export const searchEndpoints: RootEndpoint[] = [
  described(catalogueSearch, searchOperations.search),
  described(catalogueSuggest, searchOperations.suggest),
  described(cataloguePlaces, searchOperations.places),
  described(catalogueMap, searchOperations.map),
  freePlacesEndpoint,
]
