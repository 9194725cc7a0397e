'use client'

import { createContext, useContext, type ReactNode } from 'react'

const Given = createContext<string | null>(null)

type Props = { tiles: string | null; children: ReactNode }

/** Whose pictures a map of the desk shows: an address with {z}, {x} and {y}; null where nobody's. */
export const Tiles = ({ tiles, children }: Props) => (
  <Given.Provider value={tiles}>{children}</Given.Provider>
)

export const useTiles = (): string | null => useContext(Given)
