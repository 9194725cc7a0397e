'use client'

import { useEffect, useRef, useState } from 'react'

import { useSay } from '@/desk/useSay'

import type { Pin, Position } from './openPin'
import { words } from './texts'
import { viewOf } from './viewOf'

type Told = 'failed' | 'tilesFailed' | null
type Given = {
  tiles: string
  at: Position | null
  /** What is written in the address beside it. */
  street: string
  town: string
  moved: (at: Position) => void
}

/** A map with a pin in an element: opened by `open`, its pin where the field says. */
export const usePin = ({ tiles, at, street, town, moved }: Given) => {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const pin = useRef<Pin | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [told, setTold] = useState<Told>(null)
  const latest = useRef(moved)
  useEffect(() => {
    latest.current = moved
  })
  const [longitude, latitude] = at ?? []
  useEffect(() => {
    pin.current?.put(
      longitude === undefined || latitude === undefined ? null : [longitude, latitude],
    )
  }, [longitude, latitude])
  useEffect(() => () => pin.current?.close(), [])

  const open = async (): Promise<void> => {
    setTold(null)
    setIsOpen(true)
    try {
      const [{ openPin }, view] = await Promise.all([
        import('./openPin'),
        viewOf({ at, street, town }),
      ])
      if (!place.current) return
      pin.current = openPin(place.current, {
        tiles,
        at,
        ...view,
        words: {
          pin: say(words.pin),
          closer: say(words.closer),
          farther: say(words.farther),
          makers: say(words.makers),
        },
        moved: (next) => latest.current(next),
        tilesFailed: () => setTold('tilesFailed'),
      })
      place.current.focus({ preventScroll: true })
    } catch {
      setIsOpen(false)
      setTold('failed')
    }
  }

  return { place, isOpen, told, open, middle: (): Position | null => pin.current?.middle() ?? null }
}
