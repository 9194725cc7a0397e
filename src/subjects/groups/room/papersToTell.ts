import type { Payload } from 'payload'

import { sitsOn } from '@/lib/groupMembers'
import { idsOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import type { RoomToTell } from '@/lib/roomView'
import type { RoomSeat, User } from '@/payload-types'

import type { StoredGroup } from '../storedGroup'
import { hasBegun, meetingsToCome, titleOf, type RoomDate } from './comingMeetings'
import { titleOfFile, type StoredFile } from './papers'
import { isOf, seatedOf, stringsIn } from './places'

/** Somebody who sits in a group. */
export type Seated = { seat: RoomSeat; user: User }

/** The meetings to come that have papers: whom a letter of them would reach now. */
export const toTellIn = async (
  payload: Payload,
  group: StoredGroup,
  files: Map<string, StoredFile>,
  locale: Locale,
  now: Date,
): Promise<RoomToTell[]> => {
  const people = await letIn(payload, group, now)
  const members = (group.members ?? []).filter((each) => sitsOn(each, now))
  return (await withPapers(payload, group, now)).map((meeting) => ({
    meeting: meeting.key,
    title: titleOf(locale, meeting),
    date: meeting.date,
    papers: titlesOf(meeting, files, locale),
    people: people.filter(isUntold(meeting)).length,
    letIn: people.length,
    without: members.length - people.length,
  }))
}

/** The meetings to come that have papers, before they begin. */
export const withPapers = async (
  payload: Payload,
  group: StoredGroup,
  now: Date,
): Promise<RoomDate[]> =>
  (await meetingsToCome(payload, group, now)).filter(
    (each) => papersIn(each).length > 0 && !hasBegun(each, now),
  )

const papersIn = ({ meeting }: RoomDate): string[] => [
  ...new Set(idsOf([...(meeting?.memberPapers ?? []), ...(meeting?.papers ?? [])])),
]

/** The titles of all papers of a meeting. */
export const titlesOf = (
  meeting: RoomDate,
  files: Map<string, StoredFile>,
  locale: Locale,
): string[] =>
  papersIn(meeting).flatMap((id) => {
    const file = files.get(id)
    return file ? [titleOfFile(locale, file)] : []
  })

/** Members whose term runs and who have entered already: an address that nobody proved gets no titles for members. */
export const letIn = async (payload: Payload, group: StoredGroup, now: Date): Promise<Seated[]> => {
  const { seats, users } = await seatedOf(payload, group)
  const running = (group.members ?? []).filter((each) => sitsOn(each, now))
  return seats.flatMap((seat) => {
    const user = users.find(({ id }) => String(id) === seat.user)
    const isIn = user && user.isActive !== false && !user.invitedAt
    return isIn && running.some((each) => isOf(each, seat)) ? [{ seat, user }] : []
  })
}

/** The papers of a meeting, as it is kept beside a seat of which a letter told. */
export const marksOf = (meeting: RoomDate): string[] =>
  papersIn(meeting).map((id) => `${meeting.key}:${id}`)

/** A paper that was taken out is no news: a letter leaves only of one that no letter told of. */
export const isUntold = (meeting: RoomDate) => {
  const marks = marksOf(meeting)
  return ({ seat }: Seated): boolean => {
    const told = stringsIn(seat.told)
    return marks.some((mark) => !told.includes(mark))
  }
}
