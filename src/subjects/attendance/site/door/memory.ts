import type { DoorList, DoorMark, DoorResult } from '@/lib/checkIn'

/** All that the portal keeps on a device is named after it (/zarizeni). */
const prefix = 'rozcestnik.prichody.'

/** A list as the device keeps it, with the event that it was read of. */
export type Kept = { id: string; list: DoorList }
/** A mark that did not count as it was made, and what stands instead. */
export type Told = { mark: DoorMark; name: string; result: DoorResult }

const listKey = (date: string) => `${prefix}${date}`
const markKey = (date: string, id: string) => `${prefix}${date}.znacka.${id}`
const toldKey = (date: string, id: string) => `${prefix}${date}.zprava.${id}`

const read = <Value>(key: string): Value | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null
  } catch {
    return null
  }
}
const write = (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value))
const keysOf = (start: string) => Object.keys(localStorage).filter((key) => key.startsWith(start))
const allOf = <Value>(start: string) => keysOf(start).flatMap((key) => read<Value>(key) ?? [])

/** Each mark is a row of its own: two windows of one device lose nothing to each other. */
export const memory = {
  dates: () => keysOf(prefix).map((key) => String(key.slice(prefix.length).split('.')[0])),
  list: (date: string) => read<Kept>(listKey(date)),
  keepList: (kept: Kept) => write(listKey(kept.list.occurrence), kept),
  marks: (date: string) =>
    allOf<DoorMark>(markKey(date, '')).sort((one, other) => (one.at < other.at ? -1 : 1)),
  keepMark: (date: string, mark: DoorMark) => write(markKey(date, mark.id), mark),
  dropMark: (date: string, id: string) => localStorage.removeItem(markKey(date, id)),
  told: (date: string) => allOf<Told>(toldKey(date, '')),
  keepTold: (date: string, told: Told) => write(toldKey(date, told.mark.id), told),
  dropTold: (date: string, id: string) => localStorage.removeItem(toldKey(date, id)),
  forget: (date: string) => {
    for (const key of [listKey(date), ...keysOf(`${prefix}${date}.`)]) localStorage.removeItem(key)
  },
}
