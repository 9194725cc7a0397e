'use client'

import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import type { AddressAnswer } from '@/lib/foundAddress'

/** How long a person may think between two letters, in milliseconds. */
const pauseMs = 150
const fewestCharacters = 3
const nothing = { q: '', answer: { docs: [], source: null } as AddressAnswer }

/** Addresses that begin as somebody types; null while there is no answer, and where there are no addresses. */
export const useAddressOffers = (typed: string, isAsked: boolean): AddressAnswer | null => {
  const [known, setKnown] = useState(nothing)
  const q = isAsked ? typed.trim().slice(0, 100) : ''

  useEffect(() => {
    if (q.length < fewestCharacters) return
    let isCurrent = true
    const timer = window.setTimeout(() => {
      askRest<AddressAnswer>(`/api/addresses/suggest?q=${encodeURIComponent(q)}`).then(
        (answer) => isCurrent && setKnown({ q, answer }),
        // Without suggestions the field is one to write in.
        () => isCurrent && setKnown(nothing),
      )
    }, pauseMs)
    return () => {
      isCurrent = false
      window.clearTimeout(timer)
    }
  }, [q])

  return q !== '' && known.q === q && known.answer.source ? known.answer : null
}
