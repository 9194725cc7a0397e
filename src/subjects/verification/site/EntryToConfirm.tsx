import type { ReactNode } from 'react'

import { Notice } from '@/site/components/Notice/Notice'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { PromptedEntry } from '@/site/cms/prompt'
import { texts } from '@/site/texts/texts'

import { ConfirmForm } from './ConfirmForm'
import styles from './Verification.module.css'

type Props = { locale: Locale; token: string; entry: PromptedEntry; children: ReactNode }

/** An entry as the public sees it, with the button that says it is true and the way to change it. */
export const EntryToConfirm = ({ locale, token, entry, children }: Props) => {
  const t = texts(locale, 'verification')
  const { id, title, state, confirmedAt, hasChanged, editPath } = entry
  const { verifiedOn } = entry.doc ?? {}

  return (
    <article className={styles.entry} aria-labelledby={`zaznam-${id}`}>
      <h2 id={`zaznam-${id}`}>{title}</h2>
      {state === 'gone' && <p>{t('gone')}</p>}
      {state === 'confirmed' && confirmedAt && (
        <Notice tone="success">
          <p>{t('confirmedOn', { date: formatDate(locale, confirmedAt) })}</p>
        </Notice>
      )}
      {state === 'open' && hasChanged && (
        <Notice tone="warning">
          <p>{t('hasChanged')}</p>
        </Notice>
      )}
      {state === 'open' && (
        <p className={styles.last}>
          {verifiedOn ? t('lastOn', { date: formatDate(locale, verifiedOn) }) : t('never')}
        </p>
      )}
      {children}
      {state !== 'gone' && (
        <div className={styles.actions}>
          {state === 'open' && (
            <ConfirmForm
              {...{ locale, token }}
              entries={[entry]}
              text={t('confirmOne', { name: title })}
            />
          )}
          <a href={editPath}>{t('edit', { name: title })}</a>
        </div>
      )}
    </article>
  )
}
