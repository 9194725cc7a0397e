import type { FormName } from './catalogueSearch'
import { dayNumber } from './dayNumber'

/** Free places as they are stored; `free` is the sum where each form has its own number. */
export type Availability = {
  free?: number | null
  waitingWeeks?: number | null
  updatedAt?: string | null
  byForm?: FormPlaces[] | null
}
export type FormPlaces = {
  id?: string | null
  form: FormName
  free: number
  updatedAt?: string | null
}

/** One number that somebody said; without a form it is of the whole service. */
export type SaidPlaces = { form: FormName | null; free: number; updatedAt: string | null }

export type FreePlaces = {
  /** How many places are free; null when nobody has said so lately. */
  free: number | null
  /** The day of the oldest number that this is made of. */
  asOf: string | null
  /** Somebody has said it, but too long ago to count. */
  isOld: boolean
  said: (SaidPlaces & { isOld: boolean })[]
}

/** For how many days free places count when the portal does not say otherwise. */
export const usualFreeForDays = 60

/** What was said of free places, form by form where forms have their own numbers. */
export const saidPlaces = (availability: Availability | null | undefined): SaidPlaces[] => {
  const { free, updatedAt, byForm } = availability ?? {}
  if (byForm?.length)
    return byForm.map((each) => ({
      form: each.form,
      free: each.free,
      updatedAt: each.updatedAt ?? null,
    }))

  return typeof free === 'number' ? [{ form: null, free, updatedAt: updatedAt ?? null }] : []
}

/**
 * How many places are free as far as it may be relied on: a number counts for that many days after it was said.
 * None is free only when no form has an older number that might still be true.
 */
export const freePlaces = (
  availability: Availability | null | undefined,
  freeForDays: number,
  now = new Date(),
): FreePlaces => {
  const since = dayNumber(now.toISOString()) - freeForDays
  const said = saidPlaces(availability).map((each) => ({
    ...each,
    isOld: !each.updatedAt || dayNumber(each.updatedAt) < since,
  }))
  const fresh = said.filter(({ isOld }) => !isOld)
  const free = fresh.reduce((sum, each) => sum + each.free, 0)
  const isUnsure = free === 0 && fresh.length < said.length
  if (fresh.length === 0 || isUnsure)
    return { free: null, asOf: oldest(said), isOld: said.length > 0, said }

  return { free, asOf: oldest(fresh), isOld: false, said }
}

const oldest = (said: SaidPlaces[]): string | null =>
  said.flatMap(({ updatedAt }) => updatedAt ?? []).toSorted()[0] ?? null
