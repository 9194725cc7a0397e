import { PageScript } from '@/site/components/PageScript/PageScript'
import { ActionButton } from '@/site/components/ButtonLink/ActionButton'
import { Prose } from '@/site/components/Prose/Prose'
import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { frameCode, framePath, scriptCode } from './frameCode'
import styles from './EmbedForm.module.css'
import type { EmbedOptions, Kind } from './embedOptions'

type Props = {
  locale: Locale
  portal: string
  kind: Kind
  language: Locale
  options: EmbedOptions
}

/** How the frame looks, the code to put into a page, and what the page's own policy must let through. */
export const EmbedCode = ({ locale, portal, kind, language, options }: Props) => {
  const t = texts(locale, 'embedding')
  const title = texts(language, 'embedding')(kind === 'seznam' ? 'list' : 'search')
  const about = { portal, kind, language, title, options }

  return (
    <>
      <Section id="nahled" title={t('preview')}>
        <iframe
          className={`${styles.preview} ${kind === 'hledani' ? styles.low : ''}`}
          src={framePath(about)}
          title={`${t('preview')}: ${title}`}
          loading="lazy"
        />
      </Section>
      <Section id="kod" title={t('code')}>
        <Code id="kod-skript" label={t('codeScript')} copy={t('copy')} code={scriptCode(about)} />
        <Code id="kod-ram" label={t('codeFrame')} copy={t('copy')} code={frameCode(about)} />
        <p
          className={styles.status}
          role="status"
          data-copy-status=""
          data-done={t('copied')}
          data-failed={t('notCopied')}
        />
      </Section>
      <Section id="co-vedet" title={t('notes')}>
        <Prose>
          <ul>
            <li>{t('noteMore')}</li>
            <li>{t('notePrivacy')}</li>
            <li>{t('noteAddress')}</li>
            <li>{t('notePolicy')}</li>
          </ul>
          <pre
            className={styles.policy}
          >{`Content-Security-Policy: script-src ${portal}; frame-src ${portal}`}</pre>
        </Prose>
      </Section>
      <PageScript name="kopirovat" />
    </>
  )
}

type CodeProps = { id: string; label: string; copy: string; code: string }

const Code = ({ id, label, copy, code }: CodeProps) => (
  <div className={styles.code}>
    <label htmlFor={id}>{label}</label>
    <textarea id={id} readOnly rows={4} defaultValue={code} spellCheck={false} />
    <ActionButton data-copy={id} hidden>
      {copy}
      <span className="hidden">: {label}</span>
    </ActionButton>
  </div>
)
