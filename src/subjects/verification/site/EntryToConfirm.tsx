import type { ReactNode } from 'react'

import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { PromptedEntry } from '@/site/cms/prompt'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

import change from './Change.module.css'
import { ConfirmForm } from './ConfirmForm'
import styles from './Verification.module.css'

type Props = { locale: Locale; token: string; entry: PromptedEntry; children: ReactNode }

/** An entry as the public sees it, with the button that says it is true and boxes for what is not. */
export const EntryToConfirm = ({ locale, token, entry, children }: Props) => {
  const t = texts(locale, 'verification')
  const { id, title, state } = entry

  return (
    <article className={styles.entry} aria-labelledby={`zaznam-${id}`}>
      <h2 id={`zaznam-${id}`}>{title}</h2>
      <EntryStanding locale={locale} entry={entry} />
      {state !== 'gone' && (
        <form
          className={change.form}
          action={`${pathTo(locale, `/overeni/${token}`)}#prehled`}
          method="post"
          data-change={t('offline')}
          data-fault-class={change.fault}
          noValidate
        >
          <input type="hidden" name="entry" value={id} />
          {children}
        </form>
      )}
      {state === 'open' && !entry.waitsSince && (
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

/** How an entry stands: confirmed, changed since the letter, with a change that waits, or gone. */
const EntryStanding = ({ locale, entry }: Pick<Props, 'locale' | 'entry'>) => {
  const t = texts(locale, 'verification')
  const { state, confirmedAt, hasChanged, waitsSince } = entry
  const { verifiedOn } = entry.doc ?? {}

  return (
    <>
      {state === 'gone' && <p>{t('gone')}</p>}
      {state === 'confirmed' && confirmedAt && (
        <Notice tone="success">
          <p>{t('confirmedOn', { date: formatDate(locale, confirmedAt) })}</p>
        </Notice>
      )}
      {state !== 'gone' && waitsSince && (
        <Notice>
          <p>{t('waits', { date: formatDate(locale, waitsSince) })}</p>
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
    </>
  )
}
