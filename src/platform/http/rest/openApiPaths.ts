type Schema = Record<string, unknown>

const locale = query('locale', { type: 'string', enum: ['cs', 'en', 'uk', 'all'] })
const depth = query('depth', { type: 'integer', minimum: 0, maximum: 3, default: 1 })
const select = query('select', { type: 'object' }, 'deepObject')
const where = query('where', { type: 'object' }, 'deepObject')
const sort = query('sort', { type: 'string', examples: ['-updatedAt'] })

const page: Schema[] = [
  query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
  query('page', { type: 'integer', minimum: 1, default: 1 }),
]

const errors = (description: string): Schema => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
})

/** The list, the count and the single document of a collection. */
export const collectionPaths = (slug: string): Schema => {
  const document = { $ref: `#/components/schemas/${slug}` }

  return {
    [`/api/${slug}`]: {
      get: operation(slug, 'find', [where, sort, ...page, depth, select, locale], {
        type: 'object',
        required: ['docs', 'totalDocs', 'limit', 'page', 'totalPages'],
        properties: {
          docs: { type: 'array', items: document },
          ...integers('totalDocs', 'limit', 'page', 'totalPages', 'pagingCounter'),
          hasNextPage: { type: 'boolean' },
          hasPrevPage: { type: 'boolean' },
        },
      }),
    },
    [`/api/${slug}/count`]: {
      get: operation(slug, 'count', [where, locale], {
        type: 'object',
        properties: integers('totalDocs'),
      }),
    },
    [`/api/${slug}/{id}`]: {
      get: operation(slug, 'findByID', [id, depth, select, locale], document),
    },
  }
}

/** A global document, such as the settings of the site. */
export const globalPaths = (slug: string): Schema => ({
  [`/api/globals/${slug}`]: {
    get: operation(slug, 'findGlobal', [depth, locale], { $ref: `#/components/schemas/${slug}` }),
  },
})

const id: Schema = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

function query(name: string, schema: Schema, style?: string): Schema {
  return { name, in: 'query', schema, ...(style && { style, explode: true }) }
}

const integers = (...names: string[]): Schema =>
  Object.fromEntries(names.map((name) => [name, { type: 'integer' }]))

const operation = (tag: string, name: string, parameters: Schema[], schema: Schema): Schema => ({
  operationId: `${name}_${tag.replaceAll('-', '_')}`,
  tags: [tag],
  parameters,
  responses: {
    200: { description: 'What is public.', content: { 'application/json': { schema } } },
    304: { description: 'Not changed since the ETag that was sent.' },
    400: errors('A malformed or forbidden query.'),
    404: errors('Not there, or not public.'),
    503: errors('The database does not answer.'),
  },
})
