import type { Locale } from '@/lib/label'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; outcome: string | undefined }

/** What came of sending the form, or of asking for a new link. */
export const Outcome = ({ locale, outcome }: Props) => {
  const t = texts(locale, 'answers')
  if (outcome === 'renewed')
    return (
      <Notice tone="success" title={t('renewedTitle')}>
        <p>{t('renewedText')}</p>
      </Notice>
    )
  if (outcome !== 'sent') return null
  return (
    <div data-answers-sent="">
      <Notice tone="success" title={t('sentTitle')}>
        <p>{t('sentText')}</p>
      </Notice>
    </div>
  )
}
