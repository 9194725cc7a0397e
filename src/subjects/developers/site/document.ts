import type { Label } from '@/lib/label'
import { CmsError } from '@/site/cms/CmsError'
import { restOrigin, transport } from '@/site/cms/transport'

/** A JSON Schema, as far as the page looks into it. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  format?: string
  description?: string
  items?: Schema
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
}

export type Parameter = {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
}

type Content = Record<string, { schema: Schema }>

export type Operation = {
  operationId: string
  tags: [string]
  summary: string
  description?: string
  security: object[]
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { content: Content }
  responses: Record<string, { description?: string; content?: Content; $ref?: string }>
  'x-example'?: string
}

export type Document = {
  tags: { name: string; 'x-title': Label }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> }
}

/** The description of REST, as anybody gets it. Throws a CmsError. */
export const findDocument = async (): Promise<Document> =>
  (await ask('/api/openapi.json')) as Document

/** What REST answers now at an address. Throws a CmsError. */
export const ask = async (path: string): Promise<unknown> => {
  const response = await transport(restOrigin + path)
  if (!response.ok) throw new CmsError(response.status, path)
  return response.json()
}

/** What a link inside the document leads to. */
export const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)
