import type { Payload, Where } from 'payload'

import { listsRevision, listCollections } from '../content/listsRevision'
import { publicRevisions } from '../content/publicRevisions'
import { readLists, type Lists } from '../content/readLists'
import { readServices } from '../content/readServices'
import { readSynonyms } from '../content/readSynonyms'
import type { IndexState, SearchDocument, SearchEngine } from '../types'
import { indexSchema } from '../indexSchema'
import { changesOf, type PublicChange } from './findChanges'
import { inTurns } from './inTurns'
import { NotReadyError } from './NotReadyError'

const servicesAtOnce = 100
/** Fields of a service by the collection whose names they bear. */
const fields: Record<string, string> = {
  providers: 'provider',
  'service-types': 'serviceType',
  'target-groups': 'targetGroups',
  'life-situations': 'lifeSituations',
}

/**
 * Keeps an index as the content is: what anybody publishes, withdraws, deletes or renames, on this instance or
 * another, is in it before the next question is answered.
 */
export const follow = (payload: Payload, engine: SearchEngine, source: string) => {
  const changes = changesOf(payload)
  let lists: Lists | undefined
  /** The index that was compared with the content, by its time. */
  let compared: string | undefined

  const learnLists = async (): Promise<Lists> => {
    lists = await readLists(payload)
    await engine.useSynonyms(await readSynonyms(payload, lists))
    return lists
  }

  /** Reads services anew; those that the public may no longer read leave the index. */
  const refresh = async (ids: string[], known: Lists): Promise<void> => {
    for (let from = 0; from < ids.length; from += servicesAtOnce) {
      const asked = ids.slice(from, from + servicesAtOnce)
      const documents = await readServices(payload, known, { id: { in: asked } })
      const found = new Set(documents.map(({ id }) => id))
      await engine.remove(asked.filter((id) => !found.has(id)))
      await engine.upsert(documents)
    }
  }

  /** Compares every revision: what changed while nobody followed. */
  const compare = async (known: Lists): Promise<void> => {
    const [stored, indexed] = await Promise.all([publicRevisions(payload), engine.revisions()])
    const gone = [...indexed.keys()].filter((id) => !stored.has(id))
    const changed = [...stored].flatMap(([id, at]) => (indexed.get(id) === at ? [] : [id]))
    await engine.remove(gone)
    await refresh(changed, known)
  }

  const apply = async (found: PublicChange[]): Promise<void> => {
    const services = found.filter(({ of }) => of === 'services')
    const named = found.filter(({ of }) => (listCollections as readonly string[]).includes(of))
    const isOther = named.length > 0 || found.some(({ of }) => of === 'synonyms')
    const known = isOther || !lists ? await learnLists() : lists

    if (services.some(({ doc }) => doc === null)) await compare(known)
    await refresh([...new Set(services.flatMap(({ doc }) => doc ?? []))], known)
    if (named.length === 0) return

    const affected = await publicRevisions(payload, concerned(named))
    await refresh([...affected.keys()], known)
    const state = await engine.state()
    if (state) await engine.keepState({ ...state, lists: await listsRevision(payload) })
  }

  const look = async (): Promise<void> => {
    // Changes are told from before the comparison on, so that none can fall between.
    const found = await changes.look()
    const state = await engine.state()
    const isOurs = state?.source === source && state.schema === indexSchema
    if (!state || !isOurs) throw new NotReadyError('There is no index yet.')
    if (state.builtAt === compared && found.length === 0) return

    const isCompared = state.builtAt === compared
    // What fails half way is not told again: the next look compares everything.
    compared = undefined
    if (isCompared) await apply(found)
    else await compareWith(state)
    compared = state.builtAt
  }

  const compareWith = async (state: IndexState): Promise<void> => {
    const known = await learnLists()
    if (state.lists !== (await listsRevision(payload)))
      throw new NotReadyError('The index is older than the names in it.')
    await compare(known)
  }

  const rebuild = async (): Promise<number> => {
    const known = await learnLists()
    const state = {
      source,
      schema: indexSchema,
      lists: await listsRevision(payload),
      builtAt: new Date().toISOString(),
    }
    return engine.rebuild(allServices(payload, known), state)
  }

  const turns = inTurns(look, rebuild)

  return {
    sync: turns.sync,
    rebuild: turns.rebuild,
    isRebuilding: turns.isRebuilding,
    lists: async (): Promise<Lists> => lists ?? learnLists(),
  }
}

/** The services in which something of these shows; the tree of territories shows in all. */
const concerned = (named: PublicChange[]): Where => {
  if (named.some(({ of, doc }) => of === 'territories' || doc === null)) return {}
  return {
    or: named.map(({ of, doc }) => ({ [fields[of] ?? 'id']: { in: [doc] } })),
  }
}

async function* allServices(payload: Payload, lists: Lists): AsyncGenerator<SearchDocument[]> {
  const ids = [...(await publicRevisions(payload)).keys()]
  for (let from = 0; from < ids.length; from += servicesAtOnce)
    yield readServices(payload, lists, { id: { in: ids.slice(from, from + servicesAtOnce) } })
}
