import type { ReactNode } from 'react'

import type { Locale } from '@/lib/label'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { texts } from '@/site/texts/texts'

import styles from './Change.module.css'

type Props = { locale: Locale; about: string; isOpen: boolean; children: ReactNode }

/** Under a group of facts: the boxes in which its reader says what is different, folded until asked for. */
export const ChangeGroup = ({ locale, about, isOpen, children }: Props) => {
  const t = texts(locale, 'verification')

  return (
    <details className={styles.change} open={isOpen}>
      <summary className={styles.open}>
        {t('different')}
        <span className="hidden">: {about}</span>
      </summary>
      <div className={styles.boxes}>
        {children}
        <p className={styles.hint}>{t('whatNext')}</p>
        <p>
          <SubmitButton>{t('sendChange')}</SubmitButton>
        </p>
      </div>
    </details>
  )
}
