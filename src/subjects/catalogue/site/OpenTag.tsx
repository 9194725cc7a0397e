import { Tag } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import { isNonstop, openHoursAt } from '@/lib/opening'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  places: Pick<NonNullable<Service['places']>[number], 'openingHours'>[] | null | undefined
  now?: Date
}

/** Whether one finds somebody there now; nothing where no hours are told. */
export const OpenTag = ({ locale, places, now = new Date() }: Props) => {
  const all = (places ?? []).flatMap(({ openingHours }) =>
    openingHours?.length ? [openingHours] : [],
  )
  if (all.length === 0) return null

  const t = texts(locale, 'services')
  if (all.some(isNonstop)) return <Tag tone="good">{t('openNonstop')}</Tag>
  const open = all.flatMap((hours) => openHoursAt(hours, now) ?? [])
  if (open.length === 0) return <Tag>{t('closedNow')}</Tag>

  const [until = ''] = open
    .map(({ closesAt }) => closesAt)
    .toSorted()
    .reverse()
  return <Tag tone="good">{t('openUntil', { time: until.replace(/^0/, '') })}</Tag>
}
