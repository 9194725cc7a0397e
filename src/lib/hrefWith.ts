import { type SearchParams, valuesOf } from './searchParams'

type Changes = Record<string, string | string[] | undefined>

/** The same address with some parameters changed (undefined removes); a change goes back to page one. */
export const hrefWith = (path: string, params: SearchParams, changes: Changes = {}): string => {
  const asked = new URLSearchParams()
  const merged: SearchParams = { ...params, strana: undefined, ...changes }

  for (const key of Object.keys(merged)) {
    for (const value of valuesOf(merged, key)) asked.append(key, value)
  }
  const question = asked.toString()
  return question ? `${path}?${question}` : path
}

/** The same address without one value of a parameter that may have several. */
export const hrefWithout = (
  path: string,
  params: SearchParams,
  key: string,
  value: string,
): string =>
  hrefWith(path, params, { [key]: valuesOf(params, key).filter((other) => other !== value) })
