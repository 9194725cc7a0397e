'use client'

import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import type { PlacesView } from '@/lib/registrationView'
import type { Event } from '@/payload-types'

type Dates = { dates: NonNullable<Event['occurrences']>; places: PlacesView }

/** The dates of a public event with their places; null while they are read. `again` reads them anew. */
export const useDates = (event: string | undefined) => {
  const [found, setFound] = useState<Dates | 'missing' | 'failed' | null>(null)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    if (!event) return
    const read = async (): Promise<Dates | 'missing'> => {
      const { docs } = await askRest<{ docs: Event[] }>(
        `/api/events?where[id][equals]=${event}&where[_status][equals]=published&depth=0&limit=1&select[occurrences]=true`,
      )
      if (!docs[0]) return 'missing'
      const places = await askRest<PlacesView>(`/api/events/${event}/places`)
      return { dates: docs[0].occurrences ?? [], places }
    }
    read().then(setFound, () => setFound('failed'))
  }, [event, turn])

  return { found, again: () => setTurn((now) => now + 1) }
}
