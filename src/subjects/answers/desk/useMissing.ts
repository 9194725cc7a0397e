'use client'

import { useEffect, useEffectEvent, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import type { AskedMeasure, AskingLetter, PlanAnswers } from '@/lib/measureAnswers'

export type Preview = { letters: AskingLetter[]; without: number }

/** What the measures of a plan lack in a year, what somebody typed of their e-mails, and what is ticked. */
export const useMissing = (plan: string, year: number) => {
  const address = `/api/plans/${plan}`
  const [measures, setMeasures] = useState<AskedMeasure[] | null>(null)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [ticked, setTicked] = useState<string[]>([])
  const [preview, setPreview] = useState<Preview | null>(null)
  const { isBusy, run } = useRestAction()

  const load = async (): Promise<void> => {
    const answer = await askRest<PlanAnswers>(`${address}/answers?year=${year}`)
    setMeasures(answer.measures)
  }
  const begin = useEffectEvent(() => void run(load))
  useEffect(() => begin(), [plan, year])

  const changed = (measures ?? []).filter(
    ({ id, emails }) => typed[id] !== undefined && typed[id] !== emails.join(', '),
  )
  const save = async () => {
    const contacts = changed.map(({ id, emails }) => ({
      measure: id,
      emails: addressesIn(typed[id] ?? ''),
      before: emails,
    }))
    const url = `${address}/contacts`
    if (!(await run(() => askRest(url, { method: 'POST', body: { contacts } })))) return
    await run(load)
    setTyped({})
  }
  const body = { year, measures: ticked }
  const show = () =>
    run(async () => {
      const url = `${address}/answers/preview`
      setPreview(await askRest<Preview>(url, { method: 'POST', body }))
    })
  const send = async () => {
    const url = `${address}/answers/ask`
    if (!(await run(() => askRest(url, { method: 'POST', body })))) return
    setPreview(null)
    setTicked([])
    await run(load)
  }
  const tick = (ids: string[]) => {
    setTicked(ids)
    setPreview(null)
  }
  const type = (id: string, text: string) => setTyped((now) => ({ ...now, [id]: text }))

  return {
    measures,
    typed,
    ticked,
    preview,
    changed,
    isBusy,
    type,
    tick,
    save,
    show,
    send,
    setPreview,
  }
}

const addressesIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean)
