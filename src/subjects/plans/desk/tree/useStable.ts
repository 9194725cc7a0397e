'use client'

import { useEffect, useState } from 'react'

type Actions = Record<string, (...args: never[]) => unknown>

/** The same functions at every rendering, which do what the newest ones do: rows that get them are not rendered anew. */
export const useStable = <Given extends Actions>(given: Given): Given => {
  const [{ stable, renew }] = useState(() => stableOf(given))
  useEffect(() => renew(given))
  return stable
}

const stableOf = <Given extends Actions>(given: Given) => {
  let newest = given
  const names = Object.keys(given)
  const stable = Object.fromEntries(
    names.map((name) => [name, (...args: never[]) => newest[name]?.(...args)]),
  ) as Given
  return {
    stable,
    renew: (actions: Given): void => {
      newest = actions
    },
  }
}
