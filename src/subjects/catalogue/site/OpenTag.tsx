import { Tag } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import { isNonstop, lastsLongest, openHoursAt } from '@/lib/opening'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  places: Pick<NonNullable<Service['places']>[number], 'openingHours'>[] | null | undefined
  now?: Date
}

/** Whether one finds somebody there now, or what is noted of these hours; nothing where no hours are told. */
export const OpenTag = ({ locale, places, now = new Date() }: Props) => {
  const all = (places ?? []).flatMap(({ openingHours }) =>
    openingHours?.length ? [openingHours] : [],
  )
  if (all.length === 0) return null

  const t = texts(locale, 'services')
  if (all.some(isNonstop)) return <Tag tone="good">{t('openNonstop')}</Tag>
  const open = all.flatMap((hours) => openHoursAt(hours, now) ?? [])
  const longest = lastsLongest(open, now)
  if (!longest) return <Tag>{t('closedNow')}</Tag>
  const { opensAt, closesAt, note } = longest
  if (note) return <Tag tone="wait">{`${clock(opensAt)}–${clock(closesAt)} ${note}`}</Tag>

  return <Tag tone="good">{t('openUntil', { time: clock(closesAt) })}</Tag>
}

const clock = (time: string): string => time.replace(/^0(?=\d)/, '')
