import type { ReactNode } from 'react'

import type { Locale } from '@/lib/label'
import type { PromptedEntry } from '@/site/cms/prompt'
import { texts } from '@/site/texts/texts'

import { ConfirmForm } from './ConfirmForm'
import { EntryForm } from './EntryForm'
import { EntryStanding } from './EntryStanding'
import styles from './Verification.module.css'

type Props = { locale: Locale; token: string; entry: PromptedEntry; children: ReactNode }

/** An entry as the public sees it, with the button that says it is true and boxes for what is not. */
export const EntryToConfirm = ({ locale, token, entry, children }: Props) => {
  const t = texts(locale, 'verification')
  const { id, title, state, waitsSince } = entry

  return (
    <article className={styles.entry} aria-labelledby={`zaznam-${id}`}>
      <h2 id={`zaznam-${id}`}>{title}</h2>
      <EntryStanding locale={locale} entry={entry} />
      {state !== 'gone' && <EntryForm {...{ locale, token, entry }}>{children}</EntryForm>}
      {state === 'open' && !waitsSince && (
        <div className={styles.actions}>
          <ConfirmForm
            {...{ locale, token }}
            entries={[entry]}
            text={t('confirmOne', { name: title })}
          />
        </div>
      )}
    </article>
  )
}
