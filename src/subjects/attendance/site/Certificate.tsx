import type { CertificateView } from '@/lib/certificateView'
import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { Facts } from '@/site/components/Facts/Facts'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; view: CertificateView | null }

/** Whether a certificate is true, and for what it was given. */
export const Certificate = ({ locale, view }: Props) => {
  const t = texts(locale, 'certificate')
  if (!view)
    return (
      <Notice tone="warning" title={t('unknownTitle')}>
        <p>{t('unknownHelp')}</p>
      </Notice>
    )

  const { event, hours, accreditation } = view
  return (
    <>
      <Notice tone="success" title={t('trueTitle')}>
        <p>{t('trueText')}</p>
      </Notice>
      <Facts
        stacked
        facts={[
          { term: t('event'), value: event },
          { term: t('when'), value: occurrenceText(locale, view) },
          hours !== null && { term: t('hours'), value: formatNumber(locale, hours) },
          accreditation !== null && { term: t('accreditation'), value: accreditation },
        ]}
      />
    </>
  )
}
