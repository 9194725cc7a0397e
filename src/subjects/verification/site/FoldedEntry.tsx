import type { ReactNode } from 'react'

import type { Locale } from '@/lib/label'
import type { PromptedEntry } from '@/site/cms/prompt'
import { texts } from '@/site/texts/texts'

import { EntryForm } from './EntryForm'
import { EntryStanding } from './EntryStanding'
import styles from './Verification.module.css'

/** The form that confirms; boxes to tick stand outside it, among other forms. */
export const confirmFormId = 'potvrzeni'

type Props = {
  locale: Locale
  token: string
  entry: PromptedEntry
  canConfirm: boolean
  isUnfolded: boolean
  children: ReactNode
}

/** An entry among many: its name with a box to untick, and under it, folded, all that the public sees. */
export const FoldedEntry = ({ locale, token, entry, canConfirm, isUnfolded, children }: Props) => {
  const t = texts(locale, 'verification')
  const { id, title, fingerprint, state } = entry
  const hasNews = entry.hasChanged || entry.changes.length > 0 || !canConfirm

  return (
    <article className={styles.folded} aria-labelledby={`zaznam-${id}`}>
      <h3 id={`zaznam-${id}`}>
        {canConfirm ? (
          <label className={styles.tick}>
            <input
              type="checkbox"
              name="entry"
              value={`${id}:${fingerprint}`}
              form={confirmFormId}
              defaultChecked
            />
            {title}
          </label>
        ) : (
          title
        )}
      </h3>
      {hasNews && <EntryStanding locale={locale} entry={entry} />}
      {state !== 'gone' && (
        <details open={isUnfolded}>
          <summary className={styles.unfold}>
            {t('unfold')}
            <span className="hidden">: {title}</span>
          </summary>
          {!hasNews && <EntryStanding locale={locale} entry={entry} />}
          <EntryForm {...{ locale, token, entry }}>{children}</EntryForm>
        </details>
      )}
    </article>
  )
}
