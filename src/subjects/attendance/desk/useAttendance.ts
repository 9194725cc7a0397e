'use client'

import { useCallback, useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'

import type { AttendanceView, Mark } from '../view'

/** The attendance list of a date with what can be done with it; each step can be taken back, the last one first. */
export const useAttendance = (event: string, occurrence: string) => {
  const [view, setView] = useState<AttendanceView | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [steps, setSteps] = useState<Mark[][]>([])
  const { isBusy, run } = useRestAction()
  const url = `/api/events/${event}/attendance`

  const read = useCallback(
    () =>
      askRest<AttendanceView>(`${url}?occurrence=${occurrence}`).then(
        (answer) => {
          setView(answer)
          setFailed(false)
        },
        // What is shown stays: with it would go a name that is being typed.
        () => setFailed(true),
      ),
    [url, occurrence],
  )
  useEffect(() => void read(), [read])

  const send = async (marks: Mark[]): Promise<Mark[] | null> => {
    let before: Mark[] | null = null
    await run(async () => {
      const body = { occurrence, marks }
      before = (await askRest<{ before: Mark[] }>(url, { method: 'POST', body })).before
    })
    // Also what others have marked meanwhile.
    await read()
    return before
  }
  const mark = async (marks: Mark[]) => {
    const before = await send(marks)
    if (before) setSteps((now) => [...now, before])
  }
  const undo = async () => {
    const last = steps.at(-1)
    if (last && (await send(last))) setSteps((now) => now.slice(0, -1))
  }

  return { view, hasFailed, isBusy, mark, undo, canUndo: steps.length > 0, again: read }
}
