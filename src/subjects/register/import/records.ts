import type { Payload } from 'payload'

import type { RegisterService } from '../read/staged'
import { digestOf } from './digest'
import type { PortalState, RegisterRecord } from './portalState'
import type { RegisterField } from './registerField'

/** Raised when the portal begins to read records in another way: what changes by that is no change of the register. */
export const readingRules = 1

export const serviceKey = ({ portalId }: RegisterService): string => `service:${portalId}`
export const providerKey = ({ provider }: RegisterService): string => `provider:${provider.ico}`

/** A digest of each fact as the register says it. */
export const seenOf = (fields: RegisterField[], service: RegisterService): Record<string, string> =>
  Object.fromEntries(fields.map(({ name, said }) => [name, digestOf(said(service))]))

type Content = { entry: string | null; seen: Record<string, string>; unknown?: string[] }

/** Remembers what a record of the register is in the portal, and what it said. */
export const keepRecord = async (
  payload: Payload,
  state: PortalState,
  scope: string,
  key: string,
  { entry, seen, unknown = [] }: Content,
): Promise<void> => {
  const before = state.records.get(key)
  const data = { key, entry, scope, seen, rules: readingRules, unknown }
  const options = { collection: 'register-records', depth: 0, overrideAccess: true } as const
  const stored = before
    ? await payload.update({ ...options, id: before.id, data })
    : await payload.create({ ...options, data })
  state.records.set(key, stored as unknown as RegisterRecord)
}
