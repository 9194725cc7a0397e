import type { ReactNode } from 'react'

import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Consultation } from '@/payload-types'
import { ButtonLink } from '@/site/components/ButtonLink/ButtonLink'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import { ConsultationFacts, untilOf } from './ConsultationFacts'
import { consultationPath } from './consultationPath'

type Props = {
  locale: Locale
  slug: string
  consultation: Consultation
  otherWays?: ReactNode[]
}

/** On the page of a plan: whether people may comment on it, and where their comments and the settlement are. */
export const ConsultationBox = ({ locale, slug, consultation, otherWays }: Props) => {
  const t = texts(locale, 'consultation')
  const { state } = consultation
  const href = pathTo(locale, consultationPath(slug))

  return (
    <Section id="pripominky" title={t('title')}>
      <p>
        <strong>{sentenceOf(locale, consultation)}</strong>
      </p>
      <ConsultationFacts {...{ locale, consultation, otherWays }} />
      {state !== 'planned' && (
        <p>
          <ButtonLink href={href}>{t(linkOf(state))}</ButtonLink>
        </p>
      )}
    </Section>
  )
}

/** Where the consultation stands, in one sentence. */
export const sentenceOf = (locale: Locale, consultation: Consultation): string => {
  const t = texts(locale, 'consultation')
  const { opensAt, closesAt, state } = consultation
  if (state === 'planned') return t('planned', { date: formatDateTime(locale, opensAt) })
  if (state === 'settled') return t('settled')
  return t(state === 'open' ? 'openUntil' : 'closedSince', { date: untilOf(locale, closesAt) })
}

const linkOf = (state: Consultation['state']) => {
  if (state === 'open') return 'comment'
  return state === 'settled' ? 'readSettlement' : 'readComments'
}
