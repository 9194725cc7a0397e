'use client'

import { useState } from 'react'

import { askRest, Refused } from '@/desk/askRest'
import { defaultLocale } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import { withValue, type SameKind, type Told } from '../../same/facts'
import type { SameService } from '../../same/sameFacts'
import { textsOfSame as texts } from './texts'

export type Correction = { kind: SameKind; from: string; to: string; services: SameService[] }
/** What came of it, service by service: `fault` says why one was not sent. */
type Outcome = { service: SameService; fault: string | null }

const query = `draft=true&depth=0&fallback-locale=none&locale=${defaultLocale}`

/**
 * Corrects services one after another and hands each over; what was refused does not stop the others.
 * `correct` answers the ids of those that were refused.
 */
export const useSame = () => {
  const say = useSay()
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const [count, setCount] = useState(0)

  const correct = async ({ kind, from, to, services }: Correction): Promise<string[]> => {
    const refused: string[] = []
    setCount(services.length)
    setOutcomes([])
    for (const service of services) {
      const url = `/api/services/${service.id}`
      const fault = await correctOne(url, kind, from, to).catch((error: unknown) =>
        error instanceof Refused && error.message ? error.message : say(texts.notSaved),
      )
      if (fault !== null) refused.push(service.id)
      setOutcomes((before) => [...before, { service, fault }])
    }
    return refused
  }

  return { correct, count, isBusy: outcomes.length < count, outcomes }
}

const correctOne = async (url: string, kind: SameKind, from: string, to: string): Promise<null> => {
  const told = await askRest<Told>(`${url}?${query}`)
  await askRest(`${url}?${query}`, { method: 'PATCH', body: withValue(kind, from, to, told) })
  await askRest(`${url}/submit`, { method: 'POST' })
  return null
}
