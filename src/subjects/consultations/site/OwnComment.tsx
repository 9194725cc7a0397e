import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { OwnComment as Given } from '@/site/cms/ownComment'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { Notice } from '@/site/components/Notice/Notice'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { texts } from '@/site/texts/texts'

import styles from './Consultation.module.css'
import { consultationPath } from './consultationPath'

type Props = { locale: Locale; comment: Given; token: string }

/** A comment for its author, with the button by which she takes it back. */
export const OwnComment = ({ locale, comment, token }: Props) => {
  const t = texts(locale, 'consultation')
  const { closesAt, item, number, plan, state, text } = comment

  return (
    <>
      {state === 'withdrawn' ? (
        <Notice tone="success">
          <p>{t('ownWithdrawn')}</p>
        </Notice>
      ) : (
        <>
          <p>{t('ownLead', { number: number ?? '', name: plan.title })}</p>
          <div className={styles.quoted}>
            <h2>{item}</h2>
            <Paragraphs text={text} />
          </div>
        </>
      )}
      {state === 'open' && (
        <form method="post" action={pathTo(locale, `/pripominka/${encodeURIComponent(token)}`)}>
          <p>{t('ownOpen', { date: formatDateTime(locale, closesAt) })}</p>
          <p>
            <SubmitButton>{t('withdraw')}</SubmitButton>
          </p>
        </form>
      )}
      {state === 'over' && <p>{t('ownOver')}</p>}
      <p>
        <a href={pathTo(locale, consultationPath(plan.slug))}>{t('toPage')}</a>
      </p>
    </>
  )
}
