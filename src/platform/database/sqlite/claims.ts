import type { DrizzleAdapter } from '@payloadcms/drizzle'

import type { Claim, Claims } from '../claims'

import { updateOf } from './statementOf'

/** Adds to Payload's adapter of SQLite what ../claims describes. */
export const withClaims = <Given extends object>(given: Given): Given & Claims => {
  const adapter = given as unknown as DrizzleAdapter
  const changeIf = async ({ collection, id, expected, change }: Claim): Promise<boolean> =>
    (await updateOf(adapter, collection, { id, ...expected }, change)) === 1

  return Object.assign(given, { changeIf })
}
