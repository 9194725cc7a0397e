import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ValidationError, type PayloadRequest } from 'payload'

import { isLostRace } from '@/platform/restErrors'

import { compareAndSet } from '../compareAndSet'
import type { Step, Together } from '../together'

const duplicateKey = 11_000

/** Adds to Payload's adapter of MongoDB what ../together describes: one transaction. */
export const withTogether = <Given extends object>(given: Given): Given & Together => {
  const adapter = given as unknown as MongooseAdapter

  const write = async (step: Step, req: PayloadRequest): Promise<boolean> => {
    const { collection } = step
    if ('add' in step) {
      await adapter.create({ collection, data: step.add, req })
      return true
    }
    const expected = {
      and: Object.entries(step.expected).map(([name, value]) => ({ [name]: { equals: value } })),
    }
    const { id, change: data } = step
    return (await compareAndSet(req, { collection, id, expected, data })) !== null
  }

  const writeTogether: Together['writeTogether'] = async (steps) => {
    const { payload } = adapter
    const transactionID = await adapter.beginTransaction()
    if (transactionID === null) throw new Error('MongoDB has begun no transaction')

    const req = { payload, transactionID, context: {} } as unknown as PayloadRequest
    try {
      for (const step of steps)
        if (!(await write(step, req))) {
          await adapter.rollbackTransaction(transactionID)
          return false
        }
      await adapter.commitTransaction(transactionID)
      return true
    } catch (error) {
      await adapter.rollbackTransaction(transactionID)
      if (isThere(error) || isLostRace(error as Error)) return false
      throw error
    }
  }

  return Object.assign(given, { writeTogether })
}

/** Something unique is stored already. */
const isThere = (error: unknown): boolean =>
  error instanceof ValidationError || (error as { code?: unknown }).code === duplicateKey
