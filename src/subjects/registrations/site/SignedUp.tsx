import type { Locale } from '@/lib/label'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

export const outcomes = ['unconfirmed', 'confirmed', 'waiting'] as const

type Props = {
  locale: Locale
  outcome: (typeof outcomes)[number]
  /** The form for somebody else. */
  again: string
}

/** What has become of signing up, and what follows. */
export const SignedUp = ({ locale, outcome, again }: Props) => {
  const t = texts(locale, 'signUp')

  return (
    <>
      <Notice tone={outcome === 'confirmed' ? 'success' : 'warning'} title={t(`${outcome}Title`)}>
        <p>{t(`${outcome}Text`)}</p>
      </Notice>
      <p>
        <a href={again}>{t('another')}</a>
      </p>
    </>
  )
}
