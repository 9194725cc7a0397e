import type { CollectionSlug, Payload } from 'payload'

import { kinds, type KindName } from './kinds'

type Row = { id: string } & Record<string, unknown>
/** What the portal keeps by an e-mail, kind by kind, and whether an account has it. */
export type Person = { rows: Record<KindName, Row[]>; hasAccount: boolean }

/** Looks through everything that people left by an e-mail; large and small letters are the same. */
export const findPerson = async (payload: Payload, email: string): Promise<Person> => {
  const found = await Promise.all(
    Object.entries(kinds).map(async ([name, kind]) => [
      name,
      'find' in kind && kind.find
        ? await kind.find(payload, email)
        : await rowsBy(payload, kind.collection, kind.field, email),
    ]),
  )
  const accounts = await rowsBy(payload, 'users', 'email', email)
  return {
    rows: Object.fromEntries(found) as Person['rows'],
    hasAccount: accounts.length > 0,
  }
}

const rowsBy = async (
  payload: Payload,
  collection: CollectionSlug,
  field: string,
  email: string,
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { [field]: { contains: email } },
    pagination: false,
  })
  return docs.filter((row) => String(row[field]).toLowerCase() === email.toLowerCase())
}

/** How many of each kind there are, without those of which there is none. */
export const countsOf = ({ rows }: Person): { kind: KindName; count: number }[] =>
  (Object.keys(rows) as KindName[]).flatMap((kind) =>
    rows[kind].length > 0 ? [{ kind, count: rows[kind].length }] : [],
  )
