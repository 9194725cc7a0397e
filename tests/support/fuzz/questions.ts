import fc, { type Arbitrary } from 'fast-check'

import { everybody, type Who } from '../cms'
import type { OpenApi } from '../openApi'
import { followed, fromSchema, type Manner, type Schema, type Schemas } from './fromSchema'
import { anything, anyText, idOf, ids, oddNames } from './values'

/** A request of any kind. `place` is its path as openapi.json writes it. */
export type Question = {
  as: Who
  method: string
  place: string
  url: string
  language: string
  type: string | undefined
  body: string | undefined
  /** Whether what a new document of the kind must have stands in the body too. */
  isWhole: boolean
}

const operators = (
  'equals not_equals in not_in exists like not_like contains all greater_than greater_than_equal ' +
  'less_than less_than_equal near within'
).split(' ')
const parameters = (
  'sort sort limit page depth locale fallback-locale draft trash where select populate joins joins[x][limit] ' +
  'revision autosave pagination publishSpecificLocale unpublishAllLocales duplicateFromID data ' +
  'q druh forma near bbox zoom lat state from to kind'
).split(' ')
const types = ['application/json', 'application/json; charset=utf-16', 'text/plain', 'x', undefined]

/** Most are nearly right, so that they come through to what lies behind the first checks. */
const manners: Arbitrary<Manner> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ rightToWrong: 60 }) },
  { weight: 2, arbitrary: fc.constant({ rightToWrong: 4 }) },
)

/** Questions about every operation of the document, each as likely as any other. */
export const questionsOf = (document: OpenApi): Arbitrary<Question> => {
  const schemas = document.components.schemas as Schemas
  const operations = Object.entries(document.paths).flatMap(([place, methods]) =>
    Object.keys(methods).map((method) => ({ place, method })),
  )
  return fc.tuple(fc.constantFrom(...operations), manners).chain(([{ place, method }, manner]) => {
    const sent = document.paths[place]?.[method]?.requestBody?.content['application/json']?.schema
    const [, collection = ''] = /^\/api\/([\w-]+)/.exec(place) ?? []
    const fields = fieldsOf(document, schemas, collection)
    return fc.record({
      as: fc.constantFrom(...everybody),
      method: fc.constant(method.toUpperCase()),
      isWhole: fc.boolean(),
      place: fc.constant(place),
      url: fc
        .tuple(pathOf(place, collection, manner), queryOf(fields, manner))
        .map(([path, query]) => path + (query && `?${query}`)),
      language: fc.constantFrom('cs', 'cs', 'en', 'uk', 'xx;q=2, *'),
      type: fc.oneof(
        { weight: 3 * manner.rightToWrong, arbitrary: fc.constant('application/json') },
        { weight: 1, arbitrary: fc.constantFrom(...types) },
      ),
      body: method === 'get' ? fc.constant(undefined) : bodyOf(sent, schemas, manner),
    })
  })
}

/** The names of what a collection answers, one level down too. */
const fieldsOf = (document: OpenApi, schemas: Schemas, collection: string): string[] => {
  const answer = document.paths[`/api/${collection}/{id}`]?.get?.responses['200']
  const schema = answer?.content?.['application/json']?.schema as Schema | undefined
  const namesIn = (of: Schema, before: string): string[] =>
    Object.entries(followed(of, schemas).properties ?? {}).flatMap(([name, inner]) => {
      const path = before + name
      return before.includes('.') ? [path] : [path, ...namesIn(inner, `${path}.`)]
    })
  return schema ? namesIn(schema, '') : ['name']
}

/** A path with its parts filled in, in the normal form that the server asks for. */
const pathOf = (place: string, collection: string, manner: Manner): Arbitrary<string> => {
  const own = fc.nat(3).map((nth) => idOf(collection, nth))
  const part = fc.oneof(
    { weight: 2 * manner.rightToWrong, arbitrary: own },
    { weight: 1, arbitrary: ids() },
    { weight: 2, arbitrary: anyText.filter((text) => text !== '' && text.length < 500) },
  )
  const count = (place.match(/\{/g) ?? []).length
  return fc.array(part, { minLength: count, maxLength: count }).map((parts) => {
    const left = [...parts]
    return place.replace(/\{\w+\}/g, () => encoded(left.shift() ?? 'x'))
  })
}

const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))

const queryOf = (fields: string[], { rightToWrong }: Manner): Arbitrary<string> => {
  const path = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...fields) },
    { weight: 1, arbitrary: oddNames },
    { weight: 1, arbitrary: fc.constantFrom('provider.name', 'provider.users', 'id', 'version.x') },
  )
  const operator = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...operators) },
    { weight: 1, arbitrary: oddNames },
  )
  const condition = fc
    .tuple(path, operator, fc.constantFrom('', '', '', '[]', '[0]', '[x]'))
    .map(([field, how, end]) => `[${field}][${how}]${end}`)
  const joined = fc
    .tuple(fc.constantFrom('', '', '[and][0]', '[or][1]', '[or][0][and][0]', '[and]'), condition)
    .map(([before, inner]) => `where${before}${inner}`)
  const key = fc.oneof(
    { weight: 8, arbitrary: joined },
    { weight: 4, arbitrary: path.map((name) => `select[${name.replaceAll('.', '][')}]`) },
    { weight: 1, arbitrary: path.map((name) => `populate[services][${name}]`) },
    { weight: 1, arbitrary: path.map((name) => `where[${name}]`) },
    {
      weight: 8,
      arbitrary: fc.constantFrom(...parameters),
    },
  )
  const value = fc.oneof(
    { weight: 4, arbitrary: anyText },
    { weight: 1, arbitrary: path },
    { weight: 1, arbitrary: fc.constantFrom('true', 'false', '1', '2', 'en', 'all', '-name') },
  )
  const pair = fc.tuple(key, value).map(([name, text]) => `${encoded(name)}=${encoded(text)}`)
  return fc.oneof(
    { weight: rightToWrong, arbitrary: fc.constantFrom('', 'draft=true', 'depth=0&locale=en') },
    { weight: 12, arbitrary: fc.array(pair, { maxLength: 3 }).map((pairs) => pairs.join('&')) },
  )
}

const bodyOf = (
  schema: Schema | undefined,
  schemas: Schemas,
  manner: Manner,
): Arbitrary<string | undefined> => {
  const fitting = fromSchema(schema ?? {}, schemas, manner).map((value) => JSON.stringify(value))
  const broken = fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '\ufeff{}',
    '{"a":1}{',
    '{"__proto__":{}}',
  )
  return fc.oneof(
    { weight: 3 * manner.rightToWrong, arbitrary: fitting },
    { weight: 1, arbitrary: anything.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}
