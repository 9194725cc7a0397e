import type { Payload } from 'payload'

import { readLists } from '../content/readLists'
import { readSynonyms } from '../content/readSynonyms'
import { changesOf, type PublicChange } from '../follow/findChanges'
import { inTurns, type Follower } from '../follow/inTurns'
import { NotReadyError } from '../follow/NotReadyError'
import type { EverythingIndex } from './everythingIndex'
import { everythingLayout } from './everythingLayout'
import { ownKinds, readDocuments, revisionsOfKind } from './readDocuments'
import { keyOf, type EverythingDocument, type OwnKind } from './types'

const documentsAtOnce = 100
/** What words of people's own lead to, and their words. */
const namesOfSynonyms = new Set(['synonyms', 'service-types', 'life-situations'])

/** Keeps the index of everything as the content is, as ../follow/follower does it for services. */
export const followEverything = (
  payload: Payload,
  index: EverythingIndex,
  source: string,
): Follower => {
  const changes = changesOf(payload)
  /** The index that was compared with the content, by its time. */
  let compared: string | undefined

  const learnSynonyms = async (): Promise<void> =>
    index.useSynonyms(await readSynonyms(payload, await readLists(payload)))

  /** Reads documents anew; those that the public may no longer read leave the index. */
  const refresh = async (kind: OwnKind, ids: string[]): Promise<void> => {
    for (let from = 0; from < ids.length; from += documentsAtOnce) {
      const asked = ids.slice(from, from + documentsAtOnce)
      const documents = await readDocuments(payload, kind, asked)
      const found = new Set(documents.map(({ id }) => id))
      await index.remove(asked.filter((id) => !found.has(id)).map((id) => keyOf(kind, id)))
      await index.upsert(documents)
    }
  }

  /** Compares every revision of some kinds: what changed while nobody followed, or is not told of. */
  const compare = async (kinds: readonly OwnKind[]): Promise<void> => {
    const indexed = await index.revisions()
    for (const kind of kinds) {
      const stored = await revisionsOfKind(payload, kind)
      const prefix = keyOf(kind, '')
      const gone = [...indexed.keys()].filter(
        (key) => key.startsWith(prefix) && !stored.has(key.slice(prefix.length)),
      )
      const changed = [...stored].flatMap(([id, at]) =>
        indexed.get(keyOf(kind, id)) === at ? [] : [id],
      )
      await index.remove(gone)
      await refresh(kind, changed)
    }
  }

  const apply = async (found: PublicChange[]): Promise<void> => {
    if (found.some(({ of }) => namesOfSynonyms.has(of))) await learnSynonyms()
    for (const kind of ownKinds) {
      const own = found.filter(({ of }) => of === kind)
      if (own.some(({ doc }) => doc === null)) await compare([kind])
      await refresh(kind, [...new Set(own.flatMap(({ doc }) => doc ?? []))])
    }
    // What shows or hides a document to download tells of itself alone.
    await compare(['files'])
  }

  const look = async (): Promise<void> => {
    // Changes are told from before the comparison on, so that none can fall between.
    const found = await changes.look()
    const state = await index.state()
    if (!state || state.source !== source || state.schema !== everythingLayout.version)
      throw new NotReadyError('There is no index of everything yet.')
    const isCompared = state.builtAt === compared
    if (isCompared && found.length === 0) return

    // What fails half way is not told again: the next look compares everything.
    compared = undefined
    if (isCompared) await apply(found)
    else {
      await learnSynonyms()
      await compare(ownKinds)
    }
    compared = state.builtAt
  }

  const rebuild = (): Promise<number> =>
    index.rebuild(allDocuments(payload), {
      source,
      schema: everythingLayout.version,
      // Documents take no names from others.
      lists: '',
      builtAt: new Date().toISOString(),
    })

  return inTurns(look, rebuild)
}

async function* allDocuments(payload: Payload): AsyncGenerator<EverythingDocument[]> {
  for (const kind of ownKinds) {
    const ids = [...(await revisionsOfKind(payload, kind)).keys()]
    for (let from = 0; from < ids.length; from += documentsAtOnce)
      yield readDocuments(payload, kind, ids.slice(from, from + documentsAtOnce))
  }
}
