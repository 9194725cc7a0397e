import type { Collection, Describe } from './collection'
import { documentOf, draftOf, named, trashOf, view, wordOf } from './collection'
import { isClosed } from './isClosed'
import { bodyNameOf } from './nameOf'
import { json, type Operation } from './operation'
import { documentId } from './parameters'
import { flag, list, message, object, ref, text, type Schema } from './schema'

const ofChange = [400, 401, 403, 404, 409, 413, 415, 428]

const isWritten = ({ access }: Collection): boolean => !isClosed(access.create)

const changed = (collection: Collection): Schema =>
  object({ doc: documentOf(collection), message }, ['doc', 'message'])

const bulk = (collection: Collection): Schema =>
  object(
    {
      docs: list(documentOf(collection)),
      errors: list(object({ id: text, message: text, isPublic: flag })),
      message,
    },
    ['docs', 'errors', 'message'],
  )

const bodyOf = ({ slug, upload }: Collection, hasFile: boolean): Operation['body'] =>
  upload
    ? { schema: formOf(slug, hasFile), types: ['multipart/form-data'], isRequired: true }
    : { schema: ref(bodyNameOf(slug)), isRequired: true }

/** A form with the file, and all else as JSON in one part. */
const formOf = (slug: string, hasFile: boolean): Schema =>
  object(
    {
      file: { type: 'string', contentMediaType: 'application/octet-stream' },
      _payload: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: ref(bodyNameOf(slug)),
      },
    },
    hasFile ? ['file'] : [],
  )

const create: Describe = (collection) =>
  isWritten(collection)
    ? {
        id: named(collection, 'create'),
        summary: `Make one: ${wordOf(collection, 'singular')}`,
        caller: 'account',
        shared: ['writtenLocale', ...draftOf(collection, 'writtenDraft'), ...view],
        body: bodyOf(collection, true),
        answers: [json(changed(collection), 'It is stored.', 201)],
        refusals: [400, 401, 403, 409, 413, 415],
      }
    : null

const updateByID: Describe = (collection) =>
  isClosed(collection.access.update)
    ? null
    : {
        id: named(collection, 'updateByID'),
        summary: `Change one: ${wordOf(collection, 'singular')}`,
        description: 'Fields that are not sent stay as they are; a list is replaced as a whole.',
        caller: 'account',
        parameters: [documentId],
        shared: [
          'writtenLocale',
          'revision',
          ...draftOf(collection, 'writtenDraft'),
          ...trashOf(collection),
          ...view,
        ],
        body: collection.upload
          ? {
              schema: ref(bodyNameOf(collection.slug)),
              types: ['application/json', 'multipart/form-data'],
              isRequired: true,
            }
          : bodyOf(collection, false),
        answers: [json(changed(collection), 'It is stored.')],
        refusals: ofChange,
      }

const update: Describe = (collection) =>
  isClosed(collection.access.update)
    ? null
    : {
        id: named(collection, 'update'),
        summary: `Change several: ${wordOf(collection, 'plural')}`,
        description: 'What does not change is named in `errors`; then the status is 400.',
        caller: 'account',
        shared: [
          'where',
          'writtenLocale',
          ...draftOf(collection, 'writtenDraft'),
          ...trashOf(collection),
          ...view,
        ],
        body: { schema: ref(bodyNameOf(collection.slug)), isRequired: true },
        answers: [json(bulk(collection), 'All of them are stored.')],
        refusals: ofChange,
      }

const deleteByID: Describe = (collection) =>
  isClosed(collection.access.delete)
    ? null
    : {
        id: named(collection, 'deleteByID'),
        summary: `Delete one for ever: ${wordOf(collection, 'singular')}`,
        ...(collection.trash && {
          description: 'To put it into the trash, change its `deletedAt` to the present time.',
        }),
        caller: 'account',
        parameters: [documentId],
        shared: ['revision', ...trashOf(collection), ...view],
        answers: [json(changed(collection), 'It is gone.')],
        refusals: [400, 401, 403, 404, 409],
      }

const deleteMany: Describe = (collection) =>
  isClosed(collection.access.delete)
    ? null
    : {
        id: named(collection, 'delete'),
        summary: `Delete several for ever: ${wordOf(collection, 'plural')}`,
        caller: 'account',
        shared: ['where', ...trashOf(collection), ...view],
        answers: [json(bulk(collection), 'They are gone.')],
        refusals: [400, 401, 403],
      }

const duplicate: Describe = (collection) =>
  isWritten(collection) && !collection.disableDuplicate
    ? {
        id: named(collection, 'duplicate'),
        summary: `Make a copy of one: ${wordOf(collection, 'singular')}`,
        caller: 'account',
        parameters: [documentId],
        shared: [...draftOf(collection, 'writtenDraft'), ...view],
        body: { schema: ref(bodyNameOf(collection.slug)) },
        answers: [json(changed(collection), 'The copy is stored.')],
        refusals: [400, 401, 403, 404, 413, 415],
      }
    : null

/** What Payload offers to write in a collection. */
export const writeOperations: Record<string, Describe> = {
  'post /': create,
  'patch /:id': updateByID,
  'patch /': update,
  'delete /:id': deleteByID,
  'delete /': deleteMany,
  'post /:id/duplicate': duplicate,
}
