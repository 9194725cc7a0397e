'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { FormName } from '@/lib/catalogueSearch'
import { askRest, Refused } from '@/desk/askRest'

import { useUnsent } from './unsentPlaces'

type SavedPlaces = { free: number | null; updatedAt: string | null }
type Phase = 'rest' | 'saving' | 'saved' | 'unsent' | 'refused'
type Props = { service: string; person: string; form: FormName | null; known: SavedPlaces }
type Answer = { availability: { free: number | null; updatedAt: string; byForm?: Row[] } }
type Row = { form: FormName; free: number; updatedAt: string }

/**
 * Saves free places as they are changed, one request at a time and the last number last. Without a connection
 * the number stays and is sent when there is one; a number left by an earlier visit is sent only when asked.
 */
export const usePlaces = ({ service, person, form, known }: Props) => {
  const [saved, setSaved] = useState(known)
  const [shown, setShown] = useState(known.free)
  const [before, setBefore] = useState<{ free: number | null } | null>(null)
  const [phase, setPhase] = useState<Phase>('rest')
  const [refusal, setRefusal] = useState('')
  const { unsent, keep, drop } = useUnsent(`places:${person}:${service}:${form ?? ''}`)
  const waiting = useRef<{ free: number | null } | null>(null)
  const isBusy = useRef(false)

  const flush = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    while (waiting.current) {
      const { free } = waiting.current
      setPhase('saving')
      try {
        const body = form ? { free, form } : { free }
        const url = `/api/services/${service}/availability`
        const { availability } = await askRest<Answer>(url, { method: 'PATCH', body })
        const row = form ? availability.byForm?.find((each) => each.form === form) : availability
        setSaved({ free, updatedAt: row?.updatedAt ?? availability.updatedAt })
        if (waiting.current?.free === free) waiting.current = null
        drop()
        setPhase('saved')
      } catch (error) {
        const isRefused = error instanceof Refused
        setRefusal(isRefused ? error.message : '')
        if (!isRefused) keep(waiting.current?.free ?? free)
        setPhase(isRefused ? 'refused' : 'unsent')
        break
      }
    }
    isBusy.current = false
  }, [drop, form, keep, service])

  useEffect(() => {
    const send = () => void (waiting.current && flush())
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [flush])

  const change = (free: number | null) => {
    setBefore({ free: shown })
    setShown(free)
    waiting.current = { free }
    void flush()
  }
  const undo = () => {
    change(before?.free ?? null)
    setBefore(null)
  }
  const again = () => void flush()
  return { saved, shown, before, phase, refusal, unsent, change, undo, again, drop }
}
