import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { PromptedEntry } from '@/site/cms/prompt'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

import styles from './Verification.module.css'

type Props = { locale: Locale; entry: PromptedEntry }

/** How an entry stands: confirmed, changed since the letter, with a change that waits, or gone. */
export const EntryStanding = ({ locale, entry }: Props) => {
  const t = texts(locale, 'verification')
  const { state, confirmedAt, hasChanged, waitsSince, changes } = entry
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
      {state === 'open' && changes.length > 0 && (
        <>
          <p>{t('changesSince')}</p>
          <ul>
            {changes.map(({ label, before, after }, at) => (
              <li key={at}>
                {after === null
                  ? label
                  : `${label}: ${before || t('empty')} → ${after || t('empty')}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
