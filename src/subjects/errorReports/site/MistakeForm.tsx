import { PageScript } from '@/site/components/PageScript/PageScript'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './Mistakes.module.css'

type Subject = { collection: 'services' | 'providers'; slug: string; name: string }
type Props = { locale: Locale; subject: Subject; contact?: string | null }

const kinds = ['invalid', 'ended', 'missing', 'other'] as const

/**
 * What is wrong with an entry. The form shows itself when its script runs (report.browser.js); who has none
 * writes an e-mail with the name of the entry filled in.
 */
export const MistakeForm = ({ locale, subject, contact }: Props) => {
  const t = texts(locale, 'mistakes')
  const mail = `mailto:${contact ?? ''}?subject=${encodeURIComponent(t('mailSubject', { name: subject.name }))}`

  return (
    <>
      <p className={styles.status} data-report-status="" role="status" tabIndex={-1} />
      <form
        className={styles.form}
        data-report=""
        data-sending={t('sending')}
        data-wrong={t('wrong')}
        data-failed={t('failed')}
        hidden
        method="post"
        noValidate
      >
        <input type="hidden" name="collection" value={subject.collection} />
        <input type="hidden" name="slug" value={subject.slug} />
        <input type="hidden" name="language" value={locale} />
        <fieldset className={styles.kinds} aria-describedby="chyba-kind">
          <legend>{t('kind')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" value={kind} required /> {t(kind)}
            </label>
          ))}
          <p id="chyba-kind" className={styles.fault} data-fault="kind" />
        </fieldset>
        <label className={styles.field} htmlFor="text">
          {t('text')}
        </label>
        <p id="napoveda-text" className={styles.help}>
          {t('textHelp')}
        </p>
        <textarea
          id="text"
          name="text"
          aria-describedby="napoveda-text chyba-text"
          maxLength={2_000}
          minLength={10}
          required
          rows={6}
        />
        <p id="chyba-text" className={styles.fault} data-fault="text" />
        <label className={styles.field} htmlFor="email">
          {t('email')}
        </label>
        <p id="napoveda-email" className={styles.help}>
          {t('emailHelp')}
        </p>
        <input
          id="email"
          name="email"
          type="email"
          aria-describedby="napoveda-email chyba-email"
          autoComplete="email"
          maxLength={200}
        />
        <p id="chyba-email" className={styles.fault} data-fault="email" />
        <p className={styles.trap} aria-hidden="true">
          <label>
            {t('trap')} <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        <SubmitButton>{t('send')}</SubmitButton>
      </form>
      {contact && (
        <p className={styles.mail}>
          {t('byMail')} <a href={mail}>{contact}</a>
        </p>
      )}
      <PageScript name="nahlasit-chybu" />
    </>
  )
}
