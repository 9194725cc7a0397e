import type { Payload, PayloadRequest } from 'payload'

import { sitsOn } from '@/lib/groupMembers'
import type { RoomSeat, User } from '@/payload-types'

import { publicGroups, type GroupMember, type StoredGroup } from '../storedGroup'

/** Where somebody sits: the group, the row of it that is theirs, and the seat that says so. */
export type Place = { group: StoredGroup; member: GroupMember; seat: RoomSeat }

/**
 * The groups in which an account sits today, asked anew each time: a term that is over, a row that was taken out or
 * got another e-mail, a group that is not public any more shuts at once.
 */
export const placesOf = async (payload: Payload, user: string, now: Date): Promise<Place[]> => {
  const seats = await seatsWhere(payload, { user: { equals: user } })
  if (seats.length === 0) return []

  const groups = await publicGroups(payload, { id: { in: seats.map(({ group }) => group) } })
  return seats.flatMap((seat) => {
    const group = groups.find(({ id }) => String(id) === seat.group)
    const member = group?.members?.find((each) => isOf(each, seat) && sitsOn(each, now))
    return group && member ? [{ group, member, seat }] : []
  })
}

/** Seats as they are stored. */
export const seatsWhere = async (payload: Payload, where: object): Promise<RoomSeat[]> => {
  const { docs } = await payload.db.find<RoomSeat>({
    collection: 'room-seats',
    where: where as never,
    pagination: false,
  })
  return docs
}

/** The seats of a group, and the accounts that have them. */
export const seatedOf = async (
  payload: Payload,
  group: StoredGroup,
): Promise<{ seats: RoomSeat[]; users: User[] }> => {
  const seats = await seatsWhere(payload, { group: { equals: String(group.id) } })
  const { docs: users } = await payload.db.find<User>({
    collection: 'users',
    where: { id: { in: seats.map(({ user }) => user) } },
    pagination: false,
  })
  return { seats, users }
}

/** Whether a row of a group is still the one to which the seat was given. */
export const isOf = ({ id, email }: GroupMember, seat: RoomSeat): boolean =>
  id === seat.member && sameEmail(email, seat.email)

export const sameEmail = (one: string | null | undefined, other: string): boolean =>
  (one ?? '').toLowerCase() === other.toLowerCase()

/** Ends the seats of an account, or of a group, that is deleted. */
export const forgetSeats = (
  req: PayloadRequest,
  of: 'user' | 'group',
  id: string | number,
): Promise<unknown> => {
  const where = { [of]: { equals: String(id) } }
  return req.payload.db.deleteMany({ collection: 'room-seats', where, req })
}

/** Ends the room of a group that is deleted: its seats, and what its members said there. */
export const forgetRoom = async (req: PayloadRequest, id: string | number): Promise<void> => {
  await forgetSeats(req, 'group', id)
  const where = { group: { equals: String(id) } }
  await req.payload.db.deleteMany({ collection: 'room-comments', where, req })
}

/** Deletes seats whose row was taken out of its group or is somebody else's now: they open nothing and hold an e-mail. */
export const eraseLeftSeats = async (payload: Payload): Promise<void> => {
  const seats = await seatsWhere(payload, {})
  if (seats.length === 0) return

  const { docs } = await payload.db.find<StoredGroup>({
    collection: 'working-groups',
    where: { id: { in: [...new Set(seats.map(({ group }) => group))] } },
    pagination: false,
  })
  const isLeft = (seat: RoomSeat): boolean =>
    !docs.some(
      ({ id, members }) => String(id) === seat.group && members?.some((m) => isOf(m, seat)),
    )
  const left = seats.filter(isLeft).map(({ id }) => id)
  if (left.length > 0)
    await payload.db.deleteMany({ collection: 'room-seats', where: { id: { in: left } } })
}

/** A list of texts that is stored beside a seat. */
export const stringsIn = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : [])
