/** What Next hands over as the question part of an address. */
export type SearchParams = Record<string, string | string[] | undefined>

const mostCharacters = 200

/** All values of one parameter, without empty and over-long ones. */
export const valuesOf = (params: SearchParams, key: string): string[] =>
  [params[key] ?? []]
    .flat()
    .map((value) => value.replace(/\p{Cc}/gu, ' ').trim())
    .filter((value) => value !== '' && value.length <= mostCharacters)

/** The first value of one parameter, or undefined. */
export const valueOf = (params: SearchParams, key: string): string | undefined =>
  valuesOf(params, key)[0]

/** The values of one parameter that are among the allowed ones. */
export const allowedOf = <Value extends string>(
  params: SearchParams,
  key: string,
  allowed: readonly Value[],
): Value[] => {
  const given = valuesOf(params, key)
  return allowed.filter((value) => given.includes(value))
}
