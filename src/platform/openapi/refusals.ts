import { list, object, ref, text, type Schema } from './schema'

/** Every refusal has this one shape. */
export const errorSchemas: Schema = {
  Errors: object({ errors: { ...list(ref('Error')), minItems: 1 } }, ['errors']),
  Error: object(
    {
      message: { ...text, description: 'What is wrong, in the language of the request.' },
      name: { ...text, examples: ['ValidationError'] },
      field: text,
      id: { ...text, description: 'Of a change of several: the document that it is about.' },
      isPublic: { type: 'boolean' },
      data: {
        anyOf: [ref('ErrorData'), list(object({ path: text }, ['path'])), { type: 'null' }],
        description: 'What programs may need; for unknown paths of a query, a list of them.',
      },
    },
    ['message'],
  ),
  ErrorData: {
    description: 'The fields that are wrong, or both versions of a conflict.',
    type: 'object',
    properties: {
      collection: text,
      global: text,
      errors: list(
        object(
          {
            path: { ...text, description: 'The field, joined by dots: `places.0.address.city`.' },
            message: text,
            label: {},
          },
          ['path', 'message'],
        ),
      ),
      yours: { description: 'Of a conflict: what was sent.' },
      theirs: { description: 'Of a conflict: what is stored now.' },
    },
    additionalProperties: true,
  },
}

const says: Record<number, string> = {
  400: 'It cannot be understood, or a field is wrong: `data.errors` names each.',
  401: 'Nobody is signed in, or the sign-in was wrong.',
  403: 'This is not allowed to whoever asks.',
  404: 'Not there, or not to be seen by whoever asks.',
  409: 'It does not go with what is stored now: somebody else was faster, or the state is another.',
  410: 'The link is over.',
  413: 'The body is larger than 1 MB, or 16 MB of a file from somebody signed in.',
  415: 'The body is of a form that is not understood here.',
  428: 'The portal wants to know the revision that you saw; see `revision`.',
  429: 'Too many requests: wait as long as `Retry-After` says.',
  500: 'Something went wrong.',
  503: 'The database does not answer now.',
}

/** What the document calls a refusal. */
const nameOf = (status: number): string => `Refusal${status}`

/** All refusals of the portal, for the components of the document. */
export const refusalResponses = (): Schema =>
  Object.fromEntries(
    Object.entries(says).map(([status, description]) => [
      nameOf(Number(status)),
      {
        description,
        ...(status === '429' && { headers: { 'Retry-After': retryAfter } }),
        content: { 'application/json': { schema: ref('Errors') } },
      },
    ]),
  )

const retryAfter: Schema = {
  description: 'Seconds to wait.',
  schema: { type: 'integer', minimum: 1 },
}

/** Links to refusals by their statuses; 429, 500 and 503 may come from every address. */
export const refusals = (statuses: number[]): Schema =>
  Object.fromEntries(
    [...new Set([...statuses, 429, 500, 503])].map((status) => [
      String(status),
      { $ref: `#/components/responses/${nameOf(status)}` },
    ]),
  )
