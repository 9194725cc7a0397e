import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'

import type { PreparedAnswer } from '../prepared/answer'
import { isUnderWay } from './choice'

/** So often the page asks how far the prints are, in milliseconds. */
const pauseMs = 1_000

/** The prints as they are now; asked for again while something is being prepared. */
export const usePrints = (known: PreparedAnswer[]) => {
  const [prints, setPrints] = useState(known)
  const [isUnheard, setUnheard] = useState(false)
  const look = async () => {
    const { docs } = await askRest<{ docs: PreparedAnswer[] }>('/api/catalogue/prints')
    setPrints(docs)
    setUnheard(false)
  }
  const isWatched = prints.some(isUnderWay)
  useEffect(() => {
    if (!isWatched) return
    const timer = setInterval(() => void look().catch(() => setUnheard(true)), pauseMs)
    return () => clearInterval(timer)
  }, [isWatched])

  return { prints, isUnheard, look }
}
