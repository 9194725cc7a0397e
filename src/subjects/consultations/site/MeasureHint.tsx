import type { Locale } from '@/lib/label'
import type { Consultation } from '@/payload-types'
import { ButtonLink } from '@/site/components/ButtonLink/ButtonLink'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

import { untilOf } from './ConsultationFacts'
import { commentFormHref } from './consultationPath'

type Props = {
  locale: Locale
  slug: string
  measureId: string
  consultation: Consultation | undefined
}

/** On the page of a measure: that people may comment on it just now. */
export const MeasureHint = ({ locale, slug, measureId, consultation }: Props) => {
  if (consultation?.state !== 'open') return null
  const t = texts(locale, 'consultation')

  return (
    <Notice>
      <p>{t('measureOpen', { date: untilOf(locale, consultation.closesAt) })}</p>
      <p>
        <ButtonLink href={commentFormHref(locale, slug, `measure-${measureId}`)}>
          {t('commentMeasure')}
        </ButtonLink>
      </p>
    </Notice>
  )
}
