import type { FormName, WhomName } from './catalogueSearch'

/** A service with a place that is free now: what whoever seeks it for somebody needs to call. */
export type FreeService = {
  id: string
  slug: string
  name: string
  provider: { name: string; slug: string } | null
  serviceType: { name: string; slug: string }
  place: string | null
  /** Kilometres from `near`; null where it is not known. */
  distance: number | null
  /** Of the whole service where `form` is null; the day is that on which somebody said so. */
  free: { form: FormName | null; free: number; saidOn: string | null }[]
  phones: { number: string; note: string | null }[]
  ageFrom: number | null
  ageTo: number | null
  whom: WhomName[]
  targetGroups: string[]
}
