import { answerProperties } from './answerSchema'
import type { Collection, Describe } from './collection'
import { documentOf, draftOf, language, named, pageOf, trashOf, view, wordOf } from './collection'
import { isClosed } from './isClosed'
import { nameOf } from './nameOf'
import { json } from './operation'
import { documentId } from './parameters'
import { message, nullable, object, ref, text, time, flag, type Schema } from './schema'

/** Whether older versions of documents may be seen at all. */
export const hasVersions = ({ versions, access }: Collection): boolean =>
  Boolean(versions) && !isClosed(access.readVersions)

/** What the document calls a version. */
export const versionNameOf = (slug: string): string => `${nameOf(slug)}Version`

/** A version: a document as it once was, and when. */
export const versionSchema = (collection: Collection): Schema =>
  object(
    {
      id: text,
      parent: { anyOf: [text, documentOf(collection)] },
      version: object({ id: text, ...answerProperties(collection.flattenedFields) }),
      createdAt: time,
      updatedAt: time,
      latest: nullable(flag),
      autosave: nullable(flag),
      snapshot: nullable(flag),
      publishedLocale: nullable(text),
    },
    ['id'],
  )

const versionOf = ({ slug }: Collection): Schema => ref(versionNameOf(slug))

const findVersions: Describe = (collection) =>
  hasVersions(collection)
    ? {
        id: named(collection, 'findVersions'),
        summary: `List versions of ${wordOf(collection, 'plural')}`,
        description: 'Fields of the document are under `version`: `where[version.slug][equals]=…`.',
        caller: 'account',
        shared: ['where', 'sort', 'limit', 'page', ...view, ...language, ...trashOf(collection)],
        answers: [json(pageOf(versionOf(collection)), 'One page of the list.')],
        refusals: [400, 401, 403],
      }
    : null

const findVersionByID: Describe = (collection) =>
  hasVersions(collection)
    ? {
        id: named(collection, 'findVersionByID'),
        summary: `Read one version: ${wordOf(collection, 'singular')}`,
        caller: 'account',
        parameters: [documentId],
        shared: [...view, ...language, ...trashOf(collection)],
        answers: [json(versionOf(collection), 'The version.')],
        refusals: [400, 401, 403, 404],
      }
    : null

const restoreVersion: Describe = (collection) =>
  hasVersions(collection)
    ? {
        id: named(collection, 'restoreVersion'),
        summary: `Bring a version back: ${wordOf(collection, 'singular')}`,
        caller: 'account',
        parameters: [documentId],
        shared: ['revision', ...draftOf(collection, 'writtenDraft'), 'depth', 'populate'],
        answers: [
          json(
            object({ id: text, ...answerProperties(collection.flattenedFields), message }, ['id']),
            'The document as it is now.',
          ),
        ],
        refusals: [400, 401, 403, 404, 409],
      }
    : null

/** What Payload offers of older versions. */
export const versionOperations: Record<string, Describe> = {
  'get /versions': findVersions,
  'get /versions/:id': findVersionByID,
  'post /versions/:id': restoreVersion,
}
