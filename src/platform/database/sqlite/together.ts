import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { randomUUID } from 'node:crypto'

import type { Values } from '../bulk'
import type { Step, Together } from '../together'
import { tableOf, updateStatement, type Statement } from './statementOf'

type Client = { batch: (statements: (Statement | string)[], mode: 'write') => Promise<unknown> }
type Fault = { code?: unknown; message?: string }

/** Fails when the update before it found nothing, which takes back all of the batch. */
const mustHaveChanged = `select json(case when changes() = 1 then '1' else 'nothing changed' end)`

/** Adds to Payload's adapter of SQLite what ../together describes: one batch, which the driver never leaves half-way. */
export const withTogether = <Given extends object>(given: Given): Given & Together => {
  const adapter = given as unknown as DrizzleAdapter

  const statementsOf = (step: Step): (Statement | string)[] =>
    'add' in step
      ? [insertStatement(adapter, step.collection, step.add)]
      : [
          updateStatement(adapter, step.collection, { id: step.id, ...step.expected }, step.change),
          mustHaveChanged,
        ]

  const writeTogether: Together['writeTogether'] = async (steps) => {
    const { client } = adapter as unknown as { client: Client }
    try {
      await client.batch(steps.flatMap(statementsOf), 'write')
      return true
    } catch (error) {
      const { message = '' } = error as Fault
      if (/malformed JSON|UNIQUE constraint/.test(message)) return false
      throw error
    }
  }

  return Object.assign(given, { writeTogether })
}

const insertStatement = (
  adapter: DrizzleAdapter,
  collection: string,
  values: Values,
): Statement => {
  const { name, column } = tableOf(adapter, collection)
  const now = new Date().toISOString()
  const row: Values = { ...values, id: randomUUID(), createdAt: now, updatedAt: now }
  const fields = Object.keys(row).filter((field) => row[field] !== undefined)
  return {
    sql: `insert into ${name} (${fields.map(column).join(', ')}) values (${fields.map(() => '?').join(', ')})`,
    args: fields.map((field) => row[field] ?? null),
  }
}
