import type { Availability, FormPlaces } from '@/lib/freePlaces'
import { formNames, type FormName } from '@/lib/catalogueSearch'

export type GivenPlaces = {
  free?: number | null
  waitingWeeks?: number | null
  /** Of which form `free` is; absent, it is of the whole service. */
  form?: FormName
}

/**
 * Free places after somebody has said something about them. Only what was said gets the new date; a number for the
 * whole service stands in the place of those by form, and the other way round.
 */
export const saidAvailability = (
  before: Availability | null | undefined,
  { free, waitingWeeks = before?.waitingWeeks, form }: GivenPlaces,
  forms: readonly FormName[],
  now: string,
): Availability => {
  if (free === undefined)
    return { ...before, waitingWeeks, updatedAt: isSaid(before) ? before?.updatedAt : now }
  if (!form || forms.length < 2) return { free, waitingWeeks, updatedAt: now, byForm: [] }

  const rows = formNames.flatMap((name): FormPlaces[] => {
    if (name === form) return free === null ? [] : [{ form, free, updatedAt: now }]
    return (before?.byForm ?? []).filter((row) => row.form === name && forms.includes(name))
  })
  return { waitingWeeks, ...summed(rows, now), byForm: rows }
}

/** The number of all forms together, as old as the oldest of them. */
export const summed = (
  rows: FormPlaces[],
  now: string,
): Pick<Availability, 'free' | 'updatedAt'> => {
  // A row that somebody has only begun in the form has no number yet.
  const known = rows.filter(({ free }) => Number.isFinite(free))
  if (known.length === 0) return { free: null, updatedAt: now }

  const [oldest] = known.map(({ updatedAt }) => updatedAt ?? '').toSorted()
  return { free: known.reduce((sum, row) => sum + row.free, 0), updatedAt: oldest || null }
}

const isSaid = (availability: Availability | null | undefined): boolean =>
  typeof availability?.free === 'number'
