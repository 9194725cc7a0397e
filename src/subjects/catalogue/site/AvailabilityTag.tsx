import { Tag } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; availability: Service['availability'] }

/** Whether there is room; nothing when the provider has not said. */
export const AvailabilityTag = ({ locale, availability }: Props) => {
  const free = availability?.free
  if (free === null || free === undefined) return null

  return (
    <Tag tone={free > 0 ? 'good' : 'wait'}>
      {texts(locale, 'services')('free', { count: free })}
    </Tag>
  )
}
