'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { askRest, Refused } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'

import type { LoadStatus } from '../../load/rest/loadStatus'

const pauseMs = 1_000

type Verb = 'look' | 'take' | 'stop' | 'clear-sample'

/** How the reading of the register stands, asked once a second while one runs, and what can be done with it. */
export const useLoadStatus = (opened: LoadStatus) => {
  const router = useRouter()
  const [status, setStatus] = useState(opened)
  const [lost, setLost] = useState<string | true | null>(null)
  const { isBusy, run } = useRestAction()
  const isRunning = status.running !== null

  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => {
      askRest<LoadStatus>('/api/register').then(
        (answer) => {
          setLost(null)
          setStatus(answer)
          // What waits below the panel has changed.
          if (!answer.running) router.refresh()
        },
        (error: unknown) => setLost((error instanceof Refused && error.message) || true),
      )
    }, pauseMs)
    return () => clearInterval(timer)
  }, [isRunning, router])

  const act = (verb: Verb, body: object = {}) =>
    void run(async () => {
      setStatus(await askRest<LoadStatus>(`/api/register/${verb}`, { method: 'POST', body }))
    })

  return { status, lost, isBusy, act }
}
