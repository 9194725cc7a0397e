import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import type { Meeting } from './groupEvents'

/** The sides of a group and its guests, as the attendance of a meeting counts them. */
export const attendingSides = ['commissioner', 'provider', 'user', 'expert', 'guest'] as const
export type Side = (typeof attendingSides)[number]

/** Who came to a meeting, side by side; only what somebody said, nought too. */
export const attended = (locale: Locale, attendance: Meeting['attendance']): string =>
  attendingSides
    .flatMap((side) => {
      const count = attendance?.[side]
      return typeof count === 'number' ? `${texts(locale, 'attendingSides')(side)} ${count}` : []
    })
    .join(', ')
