import type { Locale } from '@/lib/label'
import { asNights, isNonstop } from '@/lib/opening'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './ServiceDetail.module.css'

type Hours = NonNullable<NonNullable<Service['places']>[number]['openingHours']>

type Props = { locale: Locale; hours: Hours | null | undefined }

const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const

/** The week, day by day. */
export const OpeningHours = ({ locale, hours }: Props) => {
  if (!hours?.length) return null
  const t = texts(locale, 'services')
  if (isNonstop(hours)) return <p>{t('nonstop')}</p>

  const nights = asNights(hours)
  const days = texts(locale, 'days')

  return (
    <table className={styles.hours}>
      <caption>{t('openingHours')}</caption>
      <tbody>
        {week.map((day) => (
          <tr key={day}>
            <th scope="row">{days(day)}</th>
            <td>{textOf(nights.filter((each) => each.day === day)) || t('closed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const textOf = (hours: Hours): string =>
  hours
    .map(
      ({ opensAt, closesAt, note }) =>
        `${clock(opensAt)}–${clock(closesAt)}${note ? ` (${note})` : ''}`,
    )
    .join(', ')

const clock = (time: string): string => time.replace(/^0(?=\d)/, '')
