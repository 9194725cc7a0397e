import { label, type Label } from '@/lib/label'

const yes = new Set(['true', '1'])
const no = new Set(['false', '0', ''])

/** What of a request cannot be understood, in plain words. */
export class ParameterError extends Error {
  override name = 'ParameterError'

  constructor(readonly why: Label) {
    super(why.en)
  }
}

/** A parameter that may be given once; empty when it is not. Throws a ParameterError. */
export const single = (given: URLSearchParams, name: string): string => {
  const all = given.getAll(name)
  if (all.length > 1) throw new ParameterError(faults.once(name))
  return all[0] ?? ''
}

/** A parameter that is one of a few words. Throws a ParameterError. */
export const oneOf = <Value extends string>(
  given: URLSearchParams,
  name: string,
  allowed: readonly Value[],
): Value | undefined => {
  const asked = single(given, name)
  if (asked === '') return undefined
  const found = allowed.find((each) => each === asked)
  if (!found) throw new ParameterError(faults.oneOf(name, allowed))
  return found
}

/** A parameter that is yes or no; no when it is not given. Throws a ParameterError. */
export const flag = (given: URLSearchParams, name: string): boolean => {
  const asked = single(given, name)
  if (!yes.has(asked) && !no.has(asked)) throw new ParameterError(faults.flag(name))
  return yes.has(asked)
}

type Bounds = { min: number; max: number; isStrict?: boolean }

/** A parameter that is a whole number, put into its bounds unless they are strict. Throws a ParameterError. */
export const wholeNumber = (
  given: URLSearchParams,
  name: string,
  { min, max, isStrict = false }: Bounds,
): number | null => {
  const asked = single(given, name)
  if (asked === '') return null
  const value = Number(asked)
  const isOutside = value < min || value > max
  if (!/^-?\d{1,9}$/.test(asked) || (isStrict && isOutside))
    throw new ParameterError(faults.number(name, min, max))
  return Math.min(Math.max(value, min), max)
}

const faults = {
  once: (name: string) =>
    label(
      `Parametr ${name} lze zadat jen jednou.`,
      `The parameter ${name} can be given once only.`,
      `Параметр ${name} можна задати лише раз.`,
    ),
  oneOf: (name: string, allowed: readonly string[]) =>
    label(
      `Parametr ${name} může být: ${allowed.join(', ')}.`,
      `The parameter ${name} can be: ${allowed.join(', ')}.`,
      `Параметр ${name} може бути: ${allowed.join(', ')}.`,
    ),
  flag: (name: string) =>
    label(
      `Parametr ${name} může být true nebo false.`,
      `The parameter ${name} can be true or false.`,
      `Параметр ${name} може бути true або false.`,
    ),
  number: (name: string, min: number, max: number) =>
    label(
      `Parametr ${name} je celé číslo od ${min} do ${max}.`,
      `The parameter ${name} is a whole number from ${min} to ${max}.`,
      `Параметр ${name} — ціле число від ${min} до ${max}.`,
    ),
}

/** Refuses a parameter that is none of the allowed words. */
export const notOneOf = (name: string, allowed: readonly string[]): ParameterError =>
  new ParameterError(faults.oneOf(name, allowed))
