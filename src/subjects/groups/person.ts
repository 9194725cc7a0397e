import type { Payload, PayloadRequest } from 'payload'

import type { Row } from '@/platform/database/storedRow'
import { recordChange } from '@/subjects/freshness/recordChange'

const collection = 'working-groups'

/** Lists of a group whose rows may name a person, and what of such a row is theirs. */
const lists = { tasks: ['email'], members: ['email', 'name', 'isNamePublic'] } as const
type List = keyof typeof lists
const listNames = Object.keys(lists) as List[]

type PersonRow = Record<string, unknown> & { email?: string | null }
/** A group as far as it names one person: only their own rows. */
export type GroupOfPerson = { id: string; name?: unknown } & Partial<Record<List, PersonRow[]>>

/** The groups that name a person by their e-mail: what is public, drafts and older versions too. */
export const groupsOfPerson = async (payload: Payload, email: string): Promise<GroupOfPerson[]> => {
  const { docs: stored } = await payload.db.find<Row>({
    collection,
    where: { or: listNames.map((list) => ({ [`${list}.email`]: { contains: email } })) },
    pagination: false,
  })
  const versions = await versionsNaming(payload, email)
  const found = new Map<string, GroupOfPerson>()
  for (const group of [
    ...versions.map((each) => ({ ...each.version, id: each.parent })),
    ...stored,
  ])
    if (names(group, email)) found.set(String(group.id), onlyOf(group, email))
  return [...found.values()]
}

type Version = { id: string; parent: string; version: Row }

const versionsNaming = async (payload: Payload, email: string): Promise<Version[]> => {
  const { docs } = await payload.db.findVersions<Row>({
    collection,
    where: { or: listNames.map((list) => ({ [`version.${list}.email`]: { contains: email } })) },
    sort: 'updatedAt',
    pagination: false,
  })
  return docs as unknown as Version[]
}

/** Takes a person out of the groups, and out of all their versions. */
export const eraseFromGroups = async (
  req: PayloadRequest,
  groups: GroupOfPerson[],
): Promise<void> => {
  const { db } = req.payload
  const emails = new Set(
    groups.flatMap((group) => listNames.flatMap((list) => (group[list] ?? []).map(emailOf))),
  )
  for (const email of emails)
    for (const version of await versionsNaming(req.payload, email))
      await db.updateVersion<Row>({
        collection,
        id: String(version.id),
        req,
        versionData: { ...version, version: without(version.version, email) } as never,
      })
  for (const { id } of groups) {
    const row = await db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
    if (!row) continue
    const data = [...emails].reduce(without, row)
    await db.updateOne({ collection, id, data: structuredClone(data), req, returning: false })
    await recordChange(req, collection, id)
  }
}

const emailOf = ({ email }: PersonRow): string => (email ?? '').toLowerCase()
const rowsIn = (group: object, list: List): PersonRow[] =>
  ((group as Partial<Record<List, PersonRow[] | null>>)[list] ?? []) as PersonRow[]
const isTheirs = (email: string) => (row: PersonRow) => emailOf(row) === email.toLowerCase()

const names = (group: object, email: string): boolean =>
  listNames.some((list) => rowsIn(group, list).some(isTheirs(email)))

const onlyOf = (group: Row, email: string): GroupOfPerson => ({
  id: String(group.id),
  name: group.name,
  ...Object.fromEntries(
    listNames.map((list) => [list, rowsIn(group, list).filter(isTheirs(email))]),
  ),
})

const without = (group: Row, email: string): Row => ({
  ...group,
  ...Object.fromEntries(
    listNames.map((list) => [
      list,
      rowsIn(group, list).map((row) =>
        isTheirs(email)(row)
          ? { ...row, ...Object.fromEntries(lists[list].map((name) => [name, null])) }
          : row,
      ),
    ]),
  ),
})
