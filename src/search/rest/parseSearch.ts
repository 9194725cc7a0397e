import { defaultLocale, label, locales, type Label, type Locale } from '@/lib/label'
import { readPoint, type Point } from '@/lib/point'

import { facetNames, formNames, sorts, type FacetName, type SearchQuestion } from '../types'

const limits = {
  q: 200,
  values: 50,
  value: 120,
  limit: 50,
  absentLimit: 20,
  page: 1_000,
  radius: 500,
  age: 120,
}
const yes = new Set(['true', '1'])
const no = new Set(['false', '0', ''])

/** What of a question cannot be understood, in plain words. */
export class BadSearchError extends Error {
  override name = 'BadSearchError'

  constructor(readonly why: Label) {
    super(why.en)
  }
}

/** Understands the parameters of a search (contract). Throws a BadSearchError; unknown parameters change nothing. */
export const parseSearch = (given: URLSearchParams, now = new Date()): SearchQuestion => {
  const sort = oneOf(given, 'sort', sorts) ?? 'relevance'
  const near = nearOf(given)
  const radius = radiusOf(given)
  if (!near && (radius !== null || sort === 'distance')) throw new BadSearchError(faults.noNear)

  return {
    // More than anybody types is not read: the answer tells which words were.
    q: single(given, 'q').slice(0, limits.q),
    locale: oneOf(given, 'locale', locales) ?? (defaultLocale as Locale),
    chosen: Object.fromEntries(facetNames.map((name) => [name, valuesOf(given, name)])) as Record<
      FacetName,
      string[]
    >,
    age: wholeNumber(given, 'age', { min: 0, max: limits.age, isStrict: true }),
    ...{ near, radius, sort, now },
    isOpenNow: flag(given, 'openNow'),
    isAccessible: flag(given, 'accessible'),
    isFree: flag(given, 'free'),
    isVerified: flag(given, 'verified'),
    isUnnoted: flag(given, 'unnoted'),
    page: wholeNumber(given, 'page', { min: 1, max: limits.page }) ?? 1,
    limit: wholeNumber(given, 'limit', { min: 1, max: limits.limit }) ?? limits.absentLimit,
  }
}

/** A parameter that may be given once; empty when it is not. Throws a BadSearchError. */
export const single = (given: URLSearchParams, name: string): string => {
  const all = given.getAll(name)
  if (all.length > 1) throw new BadSearchError(faults.once(name))
  return all[0] ?? ''
}

const valuesOf = (given: URLSearchParams, name: FacetName): string[] => {
  const values = [...new Set(given.getAll(name).filter(Boolean))]
  if (values.length > limits.values || values.some(({ length }) => length > limits.value))
    throw new BadSearchError(faults.values(name))
  const isForm = (value: string) => (formNames as readonly string[]).includes(value)
  if (name === 'form' && !values.every(isForm))
    throw new BadSearchError(faults.oneOf(name, formNames))
  return values
}

/** A parameter that is one of a few words. Throws a BadSearchError. */
export const oneOf = <Value extends string>(
  given: URLSearchParams,
  name: string,
  allowed: readonly Value[],
): Value | undefined => {
  const asked = single(given, name)
  if (asked === '') return undefined
  const found = allowed.find((each) => each === asked)
  if (!found) throw new BadSearchError(faults.oneOf(name, allowed))
  return found
}

const flag = (given: URLSearchParams, name: string): boolean => {
  const asked = single(given, name)
  if (!yes.has(asked) && !no.has(asked)) throw new BadSearchError(faults.flag(name))
  return yes.has(asked)
}

type Bounds = { min: number; max: number; isStrict?: boolean }

/** A parameter that is a whole number, put into its bounds unless they are strict. Throws a BadSearchError. */
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
    throw new BadSearchError(faults.number(name, min, max))
  return Math.min(Math.max(value, min), max)
}

const radiusOf = (given: URLSearchParams): number | null => {
  const asked = single(given, 'radius')
  if (asked === '') return null
  const value = Number(asked)
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(asked) || value <= 0 || value > limits.radius)
    throw new BadSearchError(faults.radius)
  return value
}

const nearOf = (given: URLSearchParams): Point | null => {
  const asked = single(given, 'near')
  if (asked === '') return null
  const point = readPoint(asked)
  if (!point) throw new BadSearchError(faults.near)
  return point
}

const faults = {
  once: (name: string) =>
    label(
      `Parametr ${name} lze zadat jen jednou.`,
      `The parameter ${name} can be given once only.`,
      `Параметр ${name} можна задати лише раз.`,
    ),
  values: (name: string) =>
    label(
      `Parametr ${name} smí mít nejvýš ${limits.values} hodnot, každou do ${limits.value} znaků.`,
      `The parameter ${name} takes at most ${limits.values} values of up to ${limits.value} characters.`,
      `Параметр ${name} може мати щонайбільше ${limits.values} значень до ${limits.value} знаків.`,
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
  radius: label(
    `Parametr radius jsou kilometry, více než 0 a nejvýš ${limits.radius}.`,
    `The parameter radius is in kilometres, above 0 and at most ${limits.radius}.`,
    `Параметр radius — кілометри, більше 0 і щонайбільше ${limits.radius}.`,
  ),
  near: label(
    'Parametr near je zeměpisná šířka a délka místa v České republice, například 49.59,17.25.',
    'The parameter near is the latitude and longitude of a place in the Czech Republic, such as 49.59,17.25.',
    'Параметр near — широта й довгота місця в Чеській Республіці, наприклад 49.59,17.25.',
  ),
  noNear: label(
    'Ke vzdálenosti (radius, sort=distance) patří parametr near.',
    'A distance (radius, sort=distance) needs the parameter near.',
    'Для відстані (radius, sort=distance) потрібен параметр near.',
  ),
}
