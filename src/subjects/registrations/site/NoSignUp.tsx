import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  reason: 'off' | 'closed' | 'fullText'
  /** Of a form that came too late. */
  faults: FormState['faults']
}

/** Said in the place of the form when nobody can sign up. */
export const NoSignUp = ({ locale, reason, faults }: Props) => {
  const t = texts(locale, 'signUp')

  return (
    <>
      {faults.length > 0 && <FaultSummary locale={locale} title={t('title')} faults={faults} />}
      <Notice tone="warning">
        <p>{t(reason)}</p>
      </Notice>
    </>
  )
}
