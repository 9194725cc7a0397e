import type { Collection, Describe } from './collection'
import { documentOf, draftOf, language, named, pageOf, trashOf, view, wordOf } from './collection'
import { readersBy } from './isClosed'
import { json, type Answer } from './operation'
import { documentId, type Shared } from './parameters'
import { count, object, text } from './schema'

const notChanged: Answer = { status: 304, says: 'Not changed since the ETag that was sent.' }

/** Only what a browser without an account can open. */
const exampleOf = ({ access }: Collection, example: string) =>
  readersBy(access.read) === 'account' ? {} : { example }

const joinsOf = ({ joins }: Collection): Shared[] => (Object.keys(joins).length ? ['joins'] : [])

const find: Describe = (collection) => ({
  id: named(collection, 'find'),
  summary: `List ${wordOf(collection, 'plural')}`,
  caller: readersBy(collection.access.read),
  shared: [
    'where',
    'sort',
    'limit',
    'page',
    ...view,
    ...language,
    ...draftOf(collection, 'draft'),
    ...trashOf(collection),
    ...joinsOf(collection),
  ],
  answers: [json(pageOf(documentOf(collection)), 'One page of the list.'), notChanged],
  refusals: [400, 401, 403],
  ...exampleOf(collection, `/api/${collection.slug}?limit=1&depth=0`),
})

const countAll: Describe = (collection) => ({
  id: named(collection, 'count'),
  summary: `Count ${wordOf(collection, 'plural')}`,
  caller: readersBy(collection.access.read),
  shared: ['where', ...trashOf(collection)],
  answers: [json(object({ totalDocs: count }, ['totalDocs']), 'How many fit.'), notChanged],
  refusals: [400, 401, 403],
  ...exampleOf(collection, `/api/${collection.slug}/count`),
})

const findByID: Describe = (collection) => ({
  id: named(collection, 'findByID'),
  summary: `Read one: ${wordOf(collection, 'singular')}`,
  caller: readersBy(collection.access.read),
  parameters: [documentId],
  shared: [
    ...view,
    ...language,
    ...draftOf(collection, 'draft'),
    ...trashOf(collection),
    ...joinsOf(collection),
  ],
  answers: [json(documentOf(collection), 'The document.'), notChanged],
  refusals: [400, 401, 403, 404],
})

const file: Describe = (collection) => ({
  id: named(collection, 'getFile'),
  summary: `Download a file: ${wordOf(collection, 'singular')}`,
  caller: readersBy(collection.access.read),
  parameters: [{ name: 'filename', in: 'path', required: true, schema: text }],
  answers: [
    {
      status: 200,
      says: 'The file.',
      type: '*/*',
      schema: { type: 'string', contentMediaType: 'application/octet-stream' },
    },
  ],
  refusals: [400, 401, 403, 404],
})

/** What Payload offers to read of a collection. */
export const readOperations: Record<string, Describe> = {
  'get /': find,
  'get /count': countAll,
  'get /:id': findByID,
  'get /file/:filename': file,
}
