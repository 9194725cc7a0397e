import { useCallback, useEffect, useRef, useState } from 'react'

import type { DoorMark } from '@/lib/checkIn'
import { isoDay } from '@/lib/formatDate'

import { memory } from './memory'
import { peopleOf, type Person } from './people'
import { exchange, type Reach } from './send'

const again = { waitingMs: 5_000, idleMs: 60_000 }

/** The list of a date on this device, with all that can be done with it. */
export const useDoor = (event: string, date: string) => {
  const [, redraw] = useState(0)
  const [reach, setReach] = useState<Reach | null>(null)
  const [isKeeping, setKeeping] = useState(true)
  const [isForgotten, setForgotten] = useState(false)
  const isBusy = useRef(false)
  const [list, setList] = useState(() => memory.list(date)?.list ?? null)
  const marks = memory.marks(date)

  const sync = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    const outcome = await exchange(event, date)
    isBusy.current = false
    setReach(outcome)
    setList((shown) => memory.list(date)?.list ?? shown)
    forgetOldLists()
    redraw((turn) => turn + 1)
  }, [event, date])

  const isWaiting = marks.length > 0
  useEffect(() => {
    if (isForgotten) return
    void sync()
    const timer = setInterval(() => void sync(), isWaiting ? again.waitingMs : again.idleMs)
    const soon = () => void sync()
    window.addEventListener('online', soon)
    document.addEventListener('visibilitychange', soon)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', soon)
      document.removeEventListener('visibilitychange', soon)
    }
  }, [sync, isWaiting, isForgotten])

  const keep = (mark: DoorMark) => {
    try {
      // Without its list nobody would find the way back to a mark.
      if (list && !memory.list(date)) memory.keepList({ id: event, list })
      memory.keepMark(date, mark)
    } catch {
      setKeeping(false)
    }
    redraw((turn) => turn + 1)
    void sync()
  }
  const stamp = () => ({ id: crypto.randomUUID(), at: new Date().toISOString() })

  return {
    list,
    people: list ? peopleOf(list, marks) : [],
    waiting: marks.length,
    told: memory.told(date),
    reach,
    isKeeping,
    isForgotten,
    say: ({ registration }: Person, attendance: Person['attendance']) =>
      keep({ ...stamp(), registration, attendance }),
    add: (name: string) => keep({ ...stamp(), name }),
    /** Takes back somebody who was added and not sent yet; false while it is being sent. */
    takeBack: (id: string): boolean => {
      if (isBusy.current) return false
      memory.dropMark(date, id)
      redraw((turn) => turn + 1)
      return true
    },
    understand: (id: string) => {
      memory.dropTold(date, id)
      redraw((turn) => turn + 1)
    },
    forget: () => {
      memory.forget(date)
      setList(null)
      setForgotten(true)
    },
    readAgain: () => setForgotten(false),
  }
}

/** Deletes lists of days that are over, once nothing of them waits or is left to be read. */
export const forgetOldLists = (now = new Date()): void => {
  for (const date of new Set(memory.dates())) {
    const kept = memory.list(date)
    const isDone = memory.marks(date).length === 0 && memory.told(date).length === 0
    const last = kept && (kept.list.endsAt ?? kept.list.startsAt)
    if (isDone && last && isoDay(now) > isoDay(last)) memory.forget(date)
  }
}
