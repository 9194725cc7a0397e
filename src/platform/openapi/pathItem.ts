import type { Address } from './addresses'
import type { Answer, Body, Caller } from './operation'
import { sharedParameters } from './parameters'
import { refusals } from './refusals'
import type { Schema } from './schema'

const account = [{ session: [] }, { token: [] }, { apiKey: [] }]
const security: Record<Caller, Schema[]> = {
  anybody: [],
  'anybody or account': [{}, ...account],
  account,
}

/** One operation as OpenAPI writes it. */
export const pathItem = ({ tag, operation }: Address): Schema => {
  if (!operation) return {}

  const { id, summary, description, caller, body, answers, example } = operation
  const parameters = [
    ...(operation.parameters ?? []),
    ...sharedParameters(...(operation.shared ?? [])),
  ]
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    security: security[caller],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: bodyOf(body) }),
    responses: { ...responsesOf(answers), ...refusals(operation.refusals) },
    ...(example && { 'x-example': example }),
  }
}

const bodyOf = ({ schema, isRequired = false, types = ['application/json'] }: Body): Schema => ({
  required: isRequired,
  content: Object.fromEntries(types.map((type) => [type, { schema }])),
})

const responsesOf = (answers: Answer[]): Schema =>
  Object.fromEntries(
    answers.map(({ status, says, schema, type = 'application/json' }) => [
      String(status),
      { description: says, ...(schema && { content: { [type]: { schema } } }) },
    ]),
  )
