import type { ReactNode } from 'react'

import { formatDate, isoDay } from '@/lib/formatDate'
import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import type { Event } from '@/payload-types'
import { texts } from '@/site/texts/texts'

/** How people sign up for an event and until when, line by line; once that is over, only when it ended. */
export const signUpLines = (locale: Locale, signUp: Event['signUp'], now: Date): ReactNode[] => {
  const t = texts(locale, 'events')
  const { web, email, phone, until } = signUp ?? {}
  if (until && isoDay(until) < isoDay(now))
    return [t('signUpOver', { date: formatDate(locale, until) })]

  return [
    web && isWebAddress(web) && (
      <a key="web" href={web} rel="noopener">
        {t('signUpForm')}
      </a>
    ),
    email && (
      <a key="email" href={`mailto:${email}`}>
        {email}
      </a>
    ),
    phone && (
      <a key="phone" href={`tel:${phone}`}>
        {formatPhone(phone)}
      </a>
    ),
    until && t('signUpUntil', { date: formatDate(locale, until) }),
  ]
}
