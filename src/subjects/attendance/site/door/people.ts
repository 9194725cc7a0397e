import type { Awaited, DoorList, DoorMark } from '@/lib/checkIn'
import { entryCodeIn } from '@/lib/checkIn'
import { sortedBy } from '@/lib/collate'
import { fold } from '@/lib/fold'

/** One person as the device knows them, marks that wait included; `waits` is the mark of a walk-in not yet sent. */
export type Person = Awaited & { waits?: string }

/** What somebody shows at the door: a person of the list, or why not. */
export type Found =
  | { kind: 'person'; person: Person }
  | { kind: 'ended' | 'unknown' }
  | { kind: 'elsewhere'; startsAt: string }

/** Who is on the list, as it stands with the marks that were not sent yet. */
export const peopleOf = (list: DoorList, marks: DoorMark[]): Person[] => {
  const said = new Map(marks.flatMap((mark) => ('name' in mark ? [] : [[mark.registration, mark]])))
  const came = marks.flatMap((mark): Person[] =>
    'name' in mark
      ? [
          {
            registration: `door:${mark.id}`,
            name: mark.name,
            code: null,
            attendance: 'there',
            at: mark.at,
            waits: mark.id,
          },
        ]
      : [],
  )
  const known = list.people.map((person): Person => {
    const mark = said.get(person.registration)
    return mark ? { ...person, attendance: mark.attendance, at: mark.at } : person
  })
  return came.length > 0 ? sortedBy('cs', [...known, ...came], ({ name }) => name) : known
}

/** What a code stands for on this list. */
export const byCode = (list: DoorList, people: Person[], read: string): Found => {
  const code = entryCodeIn(read)
  const person = code && people.find((each) => each.code === code)
  if (person) return { kind: 'person', person }
  if (code && list.ended.includes(code)) return { kind: 'ended' }
  const other = list.elsewhere.find((each) => each.code === code)
  return other ? { kind: 'elsewhere', startsAt: other.startsAt } : { kind: 'unknown' }
}

/** Whether somebody types a code; a name may have as many letters. */
export const isCode = (list: DoorList, people: Person[], typed: string): boolean =>
  entryCodeIn(typed) !== null &&
  (/\d|^\s*\w{4}-\w{4}\s*$/.test(typed) || byCode(list, people, typed).kind !== 'unknown')

/** Those whose name has each typed word, whatever its accents; all of them for nothing typed. */
export const byName = (people: Person[], typed: string): Person[] => {
  const words = fold(typed).split(' ')
  return people.filter(({ name }) => words.every((word) => fold(name).includes(word)))
}
