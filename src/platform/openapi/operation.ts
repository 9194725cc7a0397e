import type { Endpoint } from 'payload'

import type { Schema } from './schema'

/** A parameter of an address; `where` and the like that many addresses have are in ./parameters. */
export type Parameter = Schema & { name: string; in: 'query' | 'path' }

/** Who may ask: anybody; anybody, but a signed-in person sees more; only a signed-in person. */
export type Caller = 'anybody' | 'anybody or account' | 'account'

export type Answer = {
  status: number
  says: string
  /** Absent where there is no body. */
  schema?: Schema
  /** Of what is no JSON. */
  type?: string
}

/** What an endpoint says of itself to those who write programs. */
export type Operation = {
  /** The name that a made client gives it. */
  id: string
  summary: string
  description?: string
  caller: Caller
  parameters?: Parameter[]
  body?: Body
  answers: Answer[]
  /** The statuses of refusals; 429, 500 and 503 belong to every address. */
  refusals: number[]
  /** An address that can be opened in a browser. */
  example?: string
}

export type Body = {
  schema: Schema
  isRequired?: boolean
  /** `application/json` unless said. */
  types?: string[]
}

/** A parameter in the query. */
export const query = (name: string, schema: Schema, description?: string): Parameter => ({
  name,
  in: 'query',
  schema,
  ...(description && { description }),
})

/** A part of the path. */
export const inPath = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description,
})

/** A parameter that must be given. */
export const required = (parameter: Parameter): Parameter => ({ ...parameter, required: true })

/** An answer in JSON. */
export const json = (schema: Schema, says: string, status = 200): Answer => ({
  status,
  says,
  schema,
})

/** An endpoint together with what it says of itself. */
export const described = <Given extends Omit<Endpoint, 'root'>>(
  endpoint: Given,
  openapi: Operation,
): Given => ({ ...endpoint, custom: { ...endpoint.custom, openapi } })

/** What an endpoint says of itself; nothing where it is Payload's own. */
export const operationOf = ({ custom }: Omit<Endpoint, 'root'>): Operation | undefined =>
  custom?.openapi as Operation | undefined
