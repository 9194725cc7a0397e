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

/** What a page takes of a parameter: values that it knows, or a rule for them. */
type Taken = readonly string[] | ((value: string) => boolean)

/**
 * What a page does not understand of its parameters, as `name=value`: it shows its list without, and says so.
 * Parameters of others, such as those that newsletters hang on, are none of its own.
 */
export const notUnderstood = (params: SearchParams, taken: Record<string, Taken>): string[] =>
  Object.entries(taken).flatMap(([name, known]) =>
    valuesOf(params, name)
      .filter((value) => !(typeof known === 'function' ? known(value) : known.includes(value)))
      .map((value) => `${name}=${value.slice(0, 60)}`),
  )

/** The values of one parameter that are among the allowed ones. */
export const allowedOf = <Value extends string>(
  params: SearchParams,
  key: string,
  allowed: readonly Value[],
): Value[] => {
  const given = valuesOf(params, key)
  return allowed.filter((value) => given.includes(value))
}
