'use client'

import { useState } from 'react'

/** Texts by their boxes. */
type Texts = Record<string, string>

const kept = new Map<string, Texts>()

/**
 * What is typed in boxes and not stored: it is being typed, or was not understood. It stays when another tab of the
 * form is looked at.
 */
export const useTypedTexts = (owner: string) => {
  const [texts, setTexts] = useState<Texts>(() => kept.get(owner) ?? {})
  const [typing, setTyping] = useState<string | null>(null)

  const keep = (next: Texts): void => {
    kept.set(owner, next)
    setTexts(next)
  }
  return {
    texts,
    /** Left boxes are judged; the one being typed in is not. */
    isLeft: (box: string) => texts[box] !== undefined && box !== typing,
    type: (box: string, text: string) => {
      setTyping(box)
      keep({ ...texts, [box]: text })
    },
    leave: (box: string, text: string) => {
      setTyping(null)
      keep({ ...texts, [box]: text })
    },
    /** Boxes that show again what is stored. */
    settle: (boxes: readonly string[]) => {
      setTyping(null)
      keep(Object.fromEntries(Object.entries(texts).filter(([box]) => !boxes.includes(box))))
    },
  }
}
