import type { Crisis } from '@/lib/crisis'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import { CallLines } from '../CallLine/CallLines'
import { Notice } from '../Notice/Notice'
import styles from './CrisisBox.module.css'

type Props = { locale: Locale; crisis: Crisis; title?: string }

/** The warning of every page where somebody may be in danger: what to do at once, and whom to call by one touch. */
export const CrisisBox = ({ locale, crisis: { text, lines }, title }: Props) => {
  const t = texts(locale, 'crisis')

  return (
    <Notice tone="warning" title={title}>
      <div className={styles.box}>
        <p>{unbreak(text ?? t('call'))}</p>
        <CallLines locale={locale} lines={lines} />
        <p className={styles.more}>
          <a href="#krizove-linky">{t('all')}</a>
        </p>
      </div>
    </Notice>
  )
}
