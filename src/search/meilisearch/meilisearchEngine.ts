import { randomUUID } from 'node:crypto'

import { NoIndexError } from '../NoIndexError'
import type { IndexState, SearchEngine, Texts } from '../types'
import { Thesaurus } from '../words/thesaurus'
import { answer } from './answer'
import { list } from './filters'
import { locate } from './locate'
import { recordsOf, termsOf, type ServiceRecord, type TermRecord } from './records'
import { sayingsOf } from './sayings'
import { guarded, serverAt, type Address } from './server'
import { suggest } from './suggest'

type StateRecord = { key: 'state'; kind: 'state'; content: string }

/** How many records are read from the server at once. */
const recordsAtOnce = 5_000

/**
 * Meilisearch, for portals whose instances share one search (docs/decisions/0036). All of them follow the
 * content and write the same; each asks the server.
 */
export const meilisearchEngine = (address: Address): SearchEngine => {
  const server = serverAt(address)
  const { client, name, index, done, create, swap } = server
  const terms = new Map<string, Texts>()
  let hasTerms = false
  let sayings = sayingsOf([])
  let thesaurus = new Thesaurus([])

  const keepTerms = (records: TermRecord[]): void => {
    for (const { facet, slug, label } of records) terms.set(`${facet} ${slug}`, label)
  }

  const learnTerms = async (): Promise<void> => {
    for await (const records of documentsOf<TermRecord>('kind = term')) keepTerms(records)
    hasTerms = true
  }

  /** All documents that fit, in portions. */
  async function* documentsOf<Kept extends object>(
    filter: string,
    fields?: Extract<keyof Kept, string>[],
  ): AsyncGenerator<Kept[]> {
    for (let offset = 0; ; offset += recordsAtOnce) {
      const asked = { filter, limit: recordsAtOnce, offset, ...(fields && { fields }) }
      const { results } = await guarded(() => client.index<Kept>(name).getDocuments(asked))
      yield results
      if (results.length < recordsAtOnce) return
    }
  }

  const state = async (): Promise<IndexState | null> => {
    try {
      const { content } = await guarded(() => client.index<StateRecord>(name).getDocument('state'))
      return JSON.parse(content) as IndexState
    } catch (error) {
      if (error instanceof NoIndexError || isNoDocument(error)) return null
      throw error
    }
  }

  const stateRecord = (content: IndexState): StateRecord => ({
    key: 'state',
    kind: 'state',
    content: JSON.stringify(content),
  })

  return {
    search: async (question) => {
      if (!hasTerms) await learnTerms()
      const found = await answer({ server, terms, thesaurus }, question)
      if (found.isNamed) return found.answer

      // Another instance has brought in a value that this one has not met.
      await learnTerms()
      return (await answer({ server, terms, thesaurus }, question)).answer
    },

    suggest: async (question) => {
      if (!hasTerms) await learnTerms()
      return suggest({ server, terms, thesaurus }, question)
    },

    locate: (question, view) => locate({ server, thesaurus }, question, view),

    knows: () => Promise.resolve(false),

    upsert: async (documents) => {
      if (documents.length === 0) return
      const records = documents.flatMap((each) => recordsOf(each, sayings))
      const named = termsOf(documents, terms)
      await done(index.addDocuments([...records, ...named]))
      keepTerms(named)
      // A place that is there no more.
      const [ids, keys] = [documents.map(({ id }) => id), records.map(({ key }) => key)]
      await done(
        index.deleteDocuments({ filter: `id IN ${list(ids)} AND NOT key IN ${list(keys)}` }),
      )
    },

    remove: async (ids) => {
      if (ids.length > 0) await done(index.deleteDocuments({ filter: `id IN ${list(ids)}` }))
    },

    rebuild: async (documents, built) => {
      const made = `${name}-${randomUUID()}`
      const fresh = new Map<string, Texts>()
      let count = 0
      try {
        await create(made)
        for await (const some of documents) {
          const named = termsOf(some, fresh)
          for (const { facet, slug, label } of named) fresh.set(`${facet} ${slug}`, label)
          const records = some.flatMap((each) => recordsOf(each, sayings))
          await done(client.index(made).addDocuments([...records, ...named]))
          count += some.length
        }
        await done(client.index(made).addDocuments([stateRecord(built)]))
        await swap(made)
      } catch (error) {
        await client.deleteIndex(made).catch(() => undefined)
        throw error
      }
      for (const [key, label] of fresh) terms.set(key, label)
      return count
    },

    useSynonyms: async (synonyms) => {
      sayings = sayingsOf(synonyms)
      thesaurus = new Thesaurus(synonyms)
      if (!(await state())) return
      const fields = ['key', 'name', 'text', 'sayings', 'lesserSayings'] as const
      const read: (keyof ServiceRecord)[] = [...fields, 'serviceType', 'lifeSituation']
      for await (const records of documentsOf<ServiceRecord>('kind = service', read)) {
        const changed = records.flatMap((record) => {
          const said = sayings(record)
          const isSame =
            said.sayings === record.sayings && said.lesserSayings === record.lesserSayings
          return isSame ? [] : [{ key: record.key, ...said }]
        })
        if (changed.length > 0) await done(index.updateDocuments(changed))
      }
    },

    revisions: async () => {
      const all = new Map<string, string>()
      for await (const records of documentsOf<ServiceRecord>('kind = service', ['id', 'updatedAt']))
        for (const { id, updatedAt } of records) all.set(id, updatedAt)
      return all
    },

    state,
    keepState: (kept) => done(index.addDocuments([stateRecord(kept)])),
    close: () => Promise.resolve(),
  }
}

const isNoDocument = (error: unknown): boolean =>
  (error as { cause?: { code?: string } }).cause?.code === 'document_not_found'
