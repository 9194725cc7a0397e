import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

type Schema = { [name: string]: unknown }
type Operation = Schema & {
  operationId: string
  tags: string[]
  requestBody?: { content: Record<string, { schema?: { $ref?: string } }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>
}

const jsonType = 'application/json'

/** An OpenAPI document, as far as tests look into it. */
export type OpenApi = Schema & {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Schema; responses: Operation['responses']; parameters: Schema }
  tags: { name: string }[]
}

/**
 * Checks answers against the document, which leaves room for fields of later versions; here there is none:
 * a field that is not described is a fault.
 */
export const answersOf = (document: OpenApi) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'portal', ...(closed(document) as Schema) })
  const known = new Map<string, ValidateFunction>()
  let checked = 0

  const validatorOf = (path: string, method: string, status: number): ValidateFunction => {
    const key = `${method} ${path} ${status}`
    const pointer = pointerTo(document, path, method, status)
    const validate = known.get(key) ?? ajv.compile({ $ref: `portal#${pointer}` })
    known.set(key, validate)
    return validate
  }

  return {
    /** What of an answer does not fit what is said of its address; nothing when all does. */
    faultsIn: (path: string, method: string, status: number, body: unknown): string[] => {
      const validate = validatorOf(path, method, status)
      checked += 1
      return validate(body) ? [] : (validate.errors ?? []).slice(0, 8).map(told)
    },
    /** What of a body is not as described for a collection. */
    faultsInBody: (slug: string, body: unknown): string[] => {
      const { $ref } =
        document.paths[`/api/${slug}`]?.post?.requestBody?.content[jsonType]?.schema ?? {}
      const validate = ajv.compile({ $ref: `portal${$ref}` })
      return validate(body) ? [] : (validate.errors ?? []).map(told)
    },
    count: () => checked,
  }
}

const told = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message} ${JSON.stringify(params)}`

const pointerTo = (document: OpenApi, path: string, method: string, status: number): string => {
  const responses = document.paths[path]?.[method]?.responses ?? {}
  const response = responses[String(status)]
  if (!response) throw new Error(`${method} ${path} says nothing of ${status}`)
  const place = response.$ref
    ? response.$ref.slice(1)
    : `/paths/${encoded(path)}/${method}/responses/${status}`
  return `${place}/content/${encoded(jsonType)}/schema`
}

const encoded = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Every object whose properties are listed has no others, unless it says so. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value

  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)]))
  const isObject = 'properties' in value && typeof value.properties === 'object' && 'type' in value
  return isObject && !('additionalProperties' in value)
    ? { ...inner, additionalProperties: false }
    : inner
}

/** Addresses that every collection has; what documents answer is checked in openApi.answers. */
export const isOfContent = (key: string): boolean =>
  /^(get|post|patch|delete) (\/|\/count|\/:id|\/:id\/duplicate|\/versions|\/versions\/:id|\/file\/:filename)$/.test(
    key,
  )
