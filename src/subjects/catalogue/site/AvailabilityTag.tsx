import { Tag } from '@/site/components/Tag/Tag'
import { formatDate, isoDay } from '@/lib/formatDate'
import { freePlaces, usualFreeForDays } from '@/lib/freePlaces'
import type { Locale } from '@/lib/label'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import type { FreeForDays } from './withFreeForDays'

type Props = {
  locale: Locale
  service: Partial<Pick<Service, 'availability'>> & FreeForDays
  now?: Date
}

/** Whether there is room and since when that is known; nothing when the provider has not said. */
export const AvailabilityTag = ({ locale, service, now }: Props) => {
  const { availability, freeForDays } = service
  const { free, asOf, isOld } = freePlaces(availability, freeForDays ?? usualFreeForDays, now)
  if (!asOf) return null

  const t = texts(locale, 'services')
  const date = formatDate(locale, asOf)
  if (isOld || free === null)
    return (
      <Tag>
        <time dateTime={isoDay(asOf)}>{t('freeOld', { date })}</time>
      </Tag>
    )
  return (
    <Tag tone={free > 0 ? 'good' : 'wait'}>
      {t('free', { count: free })}
      {', '}
      <time dateTime={isoDay(asOf)}>{t('availabilityAsOf', { date })}</time>
    </Tag>
  )
}
