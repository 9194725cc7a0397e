import { defaultLocale, label, locales, type Locale } from '@/lib/label'
import { readPoint, type Point } from '@/lib/point'
import {
  flag,
  notOneOf,
  oneOf,
  ParameterError,
  single,
  wholeNumber,
} from '@/platform/requests/parameters'
import {
  conditionNames,
  facetNames,
  fixedValues,
  sorts,
  type FacetName,
  type SearchQuestion,
} from '@/lib/catalogueSearch'

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

/** Understands the parameters of a search (contract). Throws a ParameterError; unknown parameters change nothing. */
export const parseSearch = (given: URLSearchParams, now = new Date()): SearchQuestion => {
  const sort = oneOf(given, 'sort', sorts) ?? 'relevance'
  const near = nearOf(given)
  const radius = radiusOf(given)
  if (!near && (radius !== null || sort === 'distance')) throw new ParameterError(faults.noNear)

  return {
    // More than anybody types is not read: the answer tells which words were.
    q: single(given, 'q').slice(0, limits.q),
    locale: oneOf(given, 'locale', locales) ?? (defaultLocale as Locale),
    chosen: Object.fromEntries(facetNames.map((name) => [name, valuesOf(given, name)])) as Record<
      FacetName,
      string[]
    >,
    age: wholeNumber(given, 'age', { min: 0, max: limits.age, isStrict: true }),
    near,
    radius,
    sort,
    now,
    conditions: conditionNames.filter((name) => flag(given, name)),
    isUnnoted: flag(given, 'unnoted'),
    page: wholeNumber(given, 'page', { min: 1, max: limits.page }) ?? 1,
    limit: wholeNumber(given, 'limit', { min: 1, max: limits.limit }) ?? limits.absentLimit,
  }
}

const valuesOf = (given: URLSearchParams, name: FacetName): string[] => {
  const values = [...new Set(given.getAll(name).filter(Boolean))]
  if (values.length > limits.values || values.some(({ length }) => length > limits.value))
    throw new ParameterError(faults.values(name))
  const fixed = fixedValues[name]
  if (fixed && !values.every((value) => fixed.includes(value))) throw notOneOf(name, fixed)
  return values
}

const radiusOf = (given: URLSearchParams): number | null => {
  const asked = single(given, 'radius')
  if (asked === '') return null
  const value = Number(asked)
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(asked) || value <= 0 || value > limits.radius)
    throw new ParameterError(faults.radius)
  return value
}

const nearOf = (given: URLSearchParams): Point | null => {
  const asked = single(given, 'near')
  if (asked === '') return null
  const point = readPoint(asked)
  if (!point) throw new ParameterError(faults.near)
  return point
}

const faults = {
  values: (name: string) =>
    label(
      `Parametr ${name} smí mít nejvýš ${limits.values} hodnot, každou do ${limits.value} znaků.`,
      `The parameter ${name} takes at most ${limits.values} values of up to ${limits.value} characters.`,
      `Параметр ${name} може мати щонайбільше ${limits.values} значень до ${limits.value} знаків.`,
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
