import { label } from '@/lib/label'
import { isSlug } from '@/lib/isSlug'
import { isoDay } from '@/lib/formatDate'
import { ParameterError, oneOf, single } from '@/platform/requests/parameters'

/** How many days back can be looked at by one word; `MissesQuestion.from` is the first of them, today the last. */
export const periods = ['30', '90', '365'] as const
export type Period = (typeof periods)[number]

export type ZeroResultsQuestion = {
  /** The first and the last day in Prague, such as 2026-11-22; null is without a limit. */
  from: string | null
  to: string | null
  /** Slugs of the catalogue; a territory means everything inside it too. */
  territory: string | null
  serviceType: string | null
  format: 'json' | 'csv'
}

const dayMs = 86_400_000

/** Understands what of the searches in vain is asked for. Throws a ParameterError; unknown parameters change nothing. */
export const parseZeroResults = (given: URLSearchParams, now = new Date()): ZeroResultsQuestion => {
  const period = oneOf(given, 'period', periods)
  const { from, to } = { from: dayOf(given, 'from'), to: dayOf(given, 'to') }
  if (period && (from || to)) throw new ParameterError(faults.both)
  if (from && to && from > to) throw new ParameterError(faults.order)

  return {
    from: period ? firstDay(period, now) : from,
    to,
    territory: slugOf(given, 'territory'),
    serviceType: slugOf(given, 'serviceType'),
    format: oneOf(given, 'format', ['json', 'csv'] as const) ?? 'json',
  }
}

/** The first day of a period that ends today. */
export const firstDay = (period: Period, now: Date): string =>
  isoDay(new Date(now.getTime() - (Number(period) - 1) * dayMs))

const dayOf = (given: URLSearchParams, name: string): string | null => {
  const asked = single(given, name)
  if (!asked) return null
  const time = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? Date.parse(`${asked}T00:00:00Z`) : Number.NaN
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(asked)
  if (!isDay) throw new ParameterError(faults.day)
  return asked
}

const slugOf = (given: URLSearchParams, name: string): string | null => {
  const asked = single(given, name)
  if (asked && !isSlug(asked)) throw new ParameterError(faults.slug(name))
  return asked || null
}

const faults = {
  day: label(
    'Den se píše jako 2026-11-22.',
    'A day is written as 2026-11-22.',
    'День пишеться як 2026-11-22.',
  ),
  both: label(
    'Zvolte buď období (period), nebo dny (from, to).',
    'Choose either a period, or days (from, to).',
    'Оберіть або період (period), або дні (from, to).',
  ),
  order: label(
    'První den (from) je později než poslední (to).',
    'The first day (from) is after the last one (to).',
    'Перший день (from) пізніше за останній (to).',
  ),
  slug: (name: string) =>
    label(
      `Parametr ${name} je poslední část adresy, například horni-kraj.`,
      `The parameter ${name} is the last part of an address, such as horni-kraj.`,
      `Параметр ${name} — остання частина адреси, наприклад horni-kraj.`,
    ),
}
