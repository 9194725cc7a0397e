import { Notice } from '@/site/components/Notice/Notice'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

export const outcomes = ['hotovo', 'zmena', 'nic', 'odeslano', 'novy'] as const

type Props = { locale: Locale; outcome: (typeof outcomes)[number]; isAllDone: boolean }

/** What has become of pressing the button. */
export const Outcome = ({ locale, outcome, isAllDone }: Props) => {
  const t = texts(locale, 'verification')
  if (outcome === 'zmena')
    return (
      <Notice tone="warning" title={t('changedTitle')}>
        <p>{t('changedHelp')}</p>
      </Notice>
    )
  if (outcome === 'odeslano')
    return (
      <Notice tone="success" title={t('sentTitle')}>
        <p>{t('sentHelp')}</p>
      </Notice>
    )
  if (outcome === 'novy')
    return (
      <Notice tone="success" title={t('renewedTitle')}>
        <p>{t('renewedHelp')}</p>
      </Notice>
    )
  if (outcome === 'nic')
    return (
      <Notice>
        <p>{t('nothing')}</p>
      </Notice>
    )
  return (
    <Notice tone="success" title={t('doneTitle')}>
      <p>{isAllDone ? t('doneAll') : t('doneSome')}</p>
    </Notice>
  )
}
