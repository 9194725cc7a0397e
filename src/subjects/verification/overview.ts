import type { Payload, Where } from 'payload'

import { idOf } from '@/lib/idOf'
import { defaultLocale } from '@/lib/label'
import type { Letter, Provider } from '@/payload-types'

import { catalogue, confirmable, findEntries, type Catalogue } from './entries'
import { keepers } from './keepers'
import { rulesOf } from './rulesOf'
import { restOf, states, whereOf, type State } from './states'

export type ListedEntry = {
  id: string
  collection: Catalogue
  title: string
  provider: string
  verifiedOn: string | null
  /** How many people keep it here. */
  people: number
}
export type FailedLetter = { id: string; to: string; failedAt: string; error: string }

export type Overview = {
  counts: Record<State | 'failed' | 'alone', number>
  /** To whom „Poslat zbytku“ would write now, and about how many entries. */
  rest: { people: number; entries: number; withoutPerson: number }
  state: Filter
  page: number
  hasNextPage: boolean
  entries: ListedEntry[]
  letters: FailedLetter[]
  providers: { id: string; name: string }[]
}

export const filters = [...states, 'failed', 'alone'] as const
export type Filter = (typeof filters)[number]

const entriesOnPage = 50

/** How the verification of the catalogue goes, and the list of one state. */
export const overview = async (
  payload: Payload,
  { state, page, now }: { state: Filter; page: number; now: Date },
): Promise<Overview> => {
  const [rules, people] = await Promise.all([rulesOf(payload), keepers(payload)])
  const where = whereOf(rules, now)
  const kept = people.flatMap(({ providers }) => providers)
  const keptOnes = new Set(kept)
  const isEntryState = state !== 'failed' && state !== 'alone'
  const [rest, alone, letters, list, counts] = await Promise.all([
    findEntries(payload, restOf(rules, now)),
    aloneProviders(payload, [...keptOnes]),
    failedLetters(payload, now),
    isEntryState ? listOf(payload, where[state], state, page, kept) : null,
    countsOf(payload, where),
  ])
  const asked = rest.filter(({ provider }) => keptOnes.has(provider))
  const askedOnes = new Set(asked.map(({ provider }) => provider))

  return {
    counts: { ...counts, failed: letters.length, alone: alone.length },
    rest: {
      people: people.filter(({ providers }) => providers.some((id) => askedOnes.has(id))).length,
      entries: asked.length,
      withoutPerson: rest.length - asked.length,
    },
    state,
    page,
    hasNextPage: list?.hasNextPage ?? false,
    entries: list?.entries ?? [],
    letters: state === 'failed' ? letters : [],
    providers: state === 'alone' ? alone : [],
  }
}

/** Providers have nothing to hide. */
const hasState = (collection: Catalogue, state: State): boolean =>
  collection === 'services' || state !== 'hidden'

const countsOf = async (
  payload: Payload,
  where: Record<State, Where>,
): Promise<Record<State, number>> => {
  const count = async (state: State): Promise<[State, number]> => {
    const counts = await Promise.all(
      catalogue
        .filter((collection) => hasState(collection, state))
        .map((collection) =>
          payload.count({
            collection,
            overrideAccess: true,
            where: { and: [confirmable(collection), where[state]] },
          }),
        ),
    )
    return [state, counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)]
  }
  return Object.fromEntries(await Promise.all(states.map(count))) as Record<State, number>
}

type ListedService = {
  id: string
  name?: string | null
  provider?: unknown
  verifiedOn?: string | null
}

const listOf = async (
  payload: Payload,
  where: Where,
  state: State,
  page: number,
  kept: string[],
) => {
  const lists = await Promise.all(
    catalogue
      .filter((collection) => hasState(collection, state))
      .map(async (collection) => {
        const { docs, hasNextPage } = await payload.find({
          collection,
          page,
          limit: entriesOnPage,
          sort: 'verifiedOn',
          depth: 1,
          draft: false,
          where: { and: [confirmable(collection), where] },
          // The rest of an entry stands in a dozen tables, which nobody looks at here.
          select: { name: true, provider: true, verifiedOn: true },
          populate: { providers: { name: true } },
          locale: defaultLocale,
          overrideAccess: true,
        })
        const entries = (docs as ListedService[]).map((row) => asListed(collection, row, kept))
        return { entries, hasNextPage }
      }),
  )
  return {
    entries: lists.flatMap(({ entries }) => entries),
    hasNextPage: lists.some(({ hasNextPage }) => hasNextPage),
  }
}

const asListed = (collection: Catalogue, row: ListedService, kept: string[]): ListedEntry => {
  const provider = collection === 'providers' ? row : (row.provider as Provider | null)
  const id = idOf(provider)
  return {
    id: row.id,
    collection,
    title: row.name ?? '',
    provider: provider?.name ?? '',
    verifiedOn: row.verifiedOn ?? null,
    people: kept.filter((each) => each === id).length,
  }
}

/** Providers with something public and nobody here who could confirm it. */
const aloneProviders = async (payload: Payload, kept: string[]) => {
  const { docs } = await payload.find({
    collection: 'providers',
    where: { and: [confirmable('providers'), ...(kept.length ? [{ id: { not_in: kept } }] : [])] },
    sort: 'slug',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    locale: defaultLocale,
    select: { name: true },
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** Letters of this year that did not reach their reader; never what is in them. */
const failedLetters = async (payload: Payload, now: Date): Promise<FailedLetter[]> => {
  const since = `${now.getUTCFullYear()}-01-01T00:00:00.000Z`
  const { docs } = await payload.db.find<Letter>({
    collection: 'letters',
    where: {
      and: [
        { template: { equals: 'confirmation' } },
        { state: { equals: 'failed' } },
        { createdAt: { greater_than_equal: since } },
      ],
    },
    sort: '-createdAt',
    limit: 500,
    pagination: false,
  })
  return docs.map(({ id, to, updatedAt, lastError }) => ({
    id,
    to,
    failedAt: updatedAt,
    error: lastError ?? '',
  }))
}
