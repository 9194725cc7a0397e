import type { ReactNode } from 'react'

import { Facts } from '@/site/components/Facts/Facts'
import { Section } from '@/site/components/Section/Section'
import { formatDate, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { commentLines } from './commentLines'
import { hearingLines } from './hearingLines'

type Props = { locale: Locale; commenting: Plan['commenting']; now?: Date }

/** Of a plan open to comments: until when and where to send them, and when it is talked over in public. */
export const Commenting = ({ locale, commenting, now = new Date() }: Props): ReactNode => {
  const { until } = commenting ?? {}
  const [where, hearing] = [commentLines(locale, commenting), hearingLines(locale, commenting)]
  if (!until && where.length + hearing.length === 0) return null
  const t = texts(locale, 'plans')
  const isOver = Boolean(until && isoDay(until) < isoDay(now))

  return (
    <Section id="pripominky" title={t('commenting')}>
      {until && (
        <p>
          <strong>
            {t(isOver ? 'commentsOver' : 'commentsUntil', { date: formatDate(locale, until) })}
          </strong>
        </p>
      )}
      <Facts
        stacked
        facts={[
          !isOver && { term: t('commentsWhere'), value: where },
          { term: t('hearing'), value: hearing },
        ]}
      />
    </Section>
  )
}
