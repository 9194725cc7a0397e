import type { Locale } from '@/lib/label'
import { measureStates } from '@/lib/measureLabels'
import type { Standing } from '@/lib/measureStanding'
import { texts } from '@/site/texts/texts'

/** How a measure stands, in words. */
export const standingLabel = (locale: Locale, standing: Standing): string =>
  standing === 'late' || standing === 'unknown'
    ? texts(locale, 'measures')(standing)
    : measureStates[standing][locale]
