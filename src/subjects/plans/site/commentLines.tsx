import type { ReactNode } from 'react'

import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

/** Where comments on a plan may be sent, line by line. */
export const commentLines = (locale: Locale, commenting: Plan['commenting']): ReactNode[] => {
  const { web, email, phone, address } = commenting ?? {}
  const lines = [
    web && isWebAddress(web) && (
      <a key="web" href={web} rel="noopener">
        {texts(locale, 'plans')('commentsForm')}
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
    address,
  ]
  return lines.filter(Boolean)
}
