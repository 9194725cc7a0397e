import type { CollectionBeforeChangeHook } from 'payload'

import type { FormName } from '@/lib/catalogueSearch'
import type { Availability, FormPlaces } from '@/lib/freePlaces'
import { storedRow } from '@/platform/database/storedRow'

import { summed } from './saidAvailability'

/**
 * Free places have a date of their own: neither a draft that is published nor a version that is brought back puts an
 * older number in the place of what is public, and a number that staff write in the form is of today.
 */
export const keepAvailability: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const given = (data.availability ?? {}) as Availability
  const forms = (data.forms ?? []) as FormName[]
  if (operation === 'create') return { ...data, availability: dated(given, {}, forms) }

  const before = (originalDoc.availability ?? {}) as Availability
  const isSaidNow = !context.isRestoringVersion && factsOf(given) !== factsOf(before)
  const own = isSaidNow ? dated(given, before, forms) : before
  const row = await storedRow(req, collection.slug, String(originalDoc.id))
  const shown = row?._status === 'published' ? ((row.availability ?? {}) as Availability) : {}
  return { ...data, availability: onlyOf(forms, later(own, shown)) }
}

/** What was said last; of two numbers of one time the public one. */
const later = (own: Availability, shown: Availability): Availability => {
  const [ownTime, shownTime] = [lastSaid(own), lastSaid(shown)]
  if (ownTime > shownTime || shownTime === 0) return own
  if (ownTime < shownTime) return structuredClone(shown)

  return { ...structuredClone(shown), waitingWeeks: own.waitingWeeks }
}

/** What is new gets the time of now, unless it brings one of its own. */
const dated = (given: Availability, before: Availability, forms: FormName[]): Availability => {
  const now = new Date().toISOString()
  const isOfAll = given.free !== before.free && !haveRowsChanged(given, before)
  const rows = before.byForm?.length && isOfAll ? [] : (given.byForm ?? [])
  const byForm = rows.map((each) => {
    const old = before.byForm?.find(({ form }) => form === each.form)
    return { ...each, updatedAt: timeToKeep(each, old, now) }
  })
  if (byForm.length > 0) return onlyOf(forms, { ...given, ...summed(byForm, now), byForm })

  const isSaid = typeof given.free === 'number' || typeof before.free === 'number'
  return { ...given, byForm, updatedAt: isSaid ? timeToKeep(given, before, now) : given.updatedAt }
}

type Said = Pick<Availability, 'free' | 'updatedAt'>

const timeToKeep = (given: Said, before: Said | undefined, now: string) => {
  const hasOwnTime = timeOf(given) > 0 && timeOf(given) !== timeOf(before)
  const isSame = timeOf(given) > 0 && given.free === before?.free
  return hasOwnTime || isSame ? given.updatedAt : now
}

/** Without the numbers of forms that the service does not have. */
const onlyOf = (forms: FormName[], availability: Availability): Availability => {
  const rows = availability.byForm ?? []
  const byForm = rows.filter(({ form }) => forms.includes(form))
  if (byForm.length === rows.length) return availability

  return { ...availability, ...summed(byForm, new Date().toISOString()), byForm }
}

const timeOf = (said: Said | undefined): number =>
  said?.updatedAt ? new Date(said.updatedAt).getTime() : 0

const lastSaid = (availability: Availability): number =>
  Math.max(timeOf(availability), ...(availability.byForm ?? []).map(timeOf))

const rowsOf = ({ byForm }: Availability) =>
  (byForm ?? []).map((row: FormPlaces) => [row.form, row.free, timeOf(row)])

const haveRowsChanged = (one: Availability, other: Availability): boolean =>
  JSON.stringify(rowsOf(one)) !== JSON.stringify(rowsOf(other))

const factsOf = (availability: Availability): string =>
  JSON.stringify([
    availability.free ?? null,
    availability.waitingWeeks ?? null,
    timeOf(availability),
    rowsOf(availability),
  ])
