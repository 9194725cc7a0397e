import type { Locale } from '@/lib/label'
import type { Consultation } from '@/payload-types'
import { Notice } from '@/site/components/Notice/Notice'
import { PageScript } from '@/site/components/PageScript/PageScript'
import { texts } from '@/site/texts/texts'

import { sentenceOf } from './ConsultationBox'

type Props = { locale: Locale; consultation: Consultation; isSent: boolean }

/** First on the page: that a comment has come, or where the consultation stands. */
export const Standing = ({ locale, consultation, isSent }: Props) => {
  const t = texts(locale, 'consultation')
  if (isSent)
    return (
      <div data-comment-sent="">
        <Notice tone="success" title={t('sent')}>
          <p>{t('sentText')}</p>
        </Notice>
        <PageScript name="pripominka" />
      </div>
    )

  return (
    <Notice title={sentenceOf(locale, consultation)}>
      {consultation.state === 'open' && <p>{t('lead')}</p>}
    </Notice>
  )
}
