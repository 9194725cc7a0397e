'use client'

import { useEffect, useEffectEvent, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import type { MeasureChange, MeasuresChanged, PlanMeasure, PlanMeasures } from '@/lib/planMeasures'

/** The measures of a plan, and how they are changed: one step at a time, the last of which can be undone. */
export const useTree = (plan: string) => {
  const address = `/api/plans/${plan}/measures`
  const [data, setData] = useState<PlanMeasures | null>(null)
  const [undoing, setUndoing] = useState<MeasureChange[] | null>(null)
  const { isBusy, run } = useRestAction()

  const load = async (): Promise<void> => {
    const now = await askRest<PlanMeasures>(address)
    setData((before) => withKept(now, before))
  }
  const begin = useEffectEvent(() => void run(load))
  // Once for a plan: whoever changes something reads it anew.
  useEffect(() => begin(), [plan])

  /** Does it and shows how the plan is then; refused, too: somebody else may have changed it. */
  const change = async (changes: MeasureChange[], undoes = false): Promise<boolean> => {
    const isDone = await run(async () => {
      const body = { changes, ...(undoes && { undoes }) }
      const answer = await askRest<MeasuresChanged>(address, { method: 'PATCH', body })
      setUndoing(undoes ? null : answer.undo)
      return answer
    })
    await run(load)
    return isDone
  }
  const undo = async () => undoing && (await change(undoing, true))

  return { data, isBusy, load, run, change, undo: undoing ? undo : null }
}

/** Measures that nobody has changed stay the objects that they were: their rows are not rendered anew. */
const withKept = (now: PlanMeasures, before: PlanMeasures | null): PlanMeasures => {
  const known = new Map(before?.measures.map((each) => [each.id, each]))
  const kept = (each: PlanMeasure): PlanMeasure => {
    const old = known.get(each.id)
    return old?.revision === each.revision && old.isQuoted === each.isQuoted ? old : each
  }
  return { ...now, measures: now.measures.map(kept) }
}
