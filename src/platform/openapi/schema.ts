/** A JSON Schema of the 2020-12 dialect, or another part of an OpenAPI document. */
export type Schema = { [name: string]: unknown }

export const text: Schema = { type: 'string' }
export const count: Schema = { type: 'integer', minimum: 0 }
export const flag: Schema = { type: 'boolean' }
export const time: Schema = { type: 'string', format: 'date-time' }
/** What an endpoint tells people, in the language of the request. */
export const message: Schema = {
  type: 'string',
  description: 'A sentence for people, in the language of the request.',
}

export const list = (items: Schema): Schema => ({ type: 'array', items })

/** An object with these properties; those named in `required` are always there. */
export const object = (properties: Schema, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
})

/** An object all of whose properties are always there. */
export const whole = (properties: Schema): Schema => object(properties, Object.keys(properties))

/** The same, or null; what may be anything may be null already. */
export const nullable = (schema: Schema): Schema => {
  const { type, enum: values } = schema
  if (Object.keys(schema).length === 0) return schema
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] }

  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  }
}

export const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] })

/** A schema that the document has under a name. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** The same with words for people. */
export const said = (schema: Schema, description: string): Schema => ({ ...schema, description })
