import { commentAnchor } from '@/lib/consultation'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { Comment } from '@/payload-types'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { texts } from '@/site/texts/texts'

import styles from './Consultation.module.css'

type Props = { locale: Locale; comment: Comment }

/** A comment as anybody may read it; of a hidden one its number and why. */
export const CommentCard = ({ locale, comment }: Props) => {
  const t = texts(locale, 'consultation')
  const { hiddenReason, number, receivedOn, state, text } = comment
  const by = authorOf(comment)

  return (
    <div className={styles.comment} id={commentAnchor(String(number))}>
      <p className={styles.about}>
        <strong>{t('number', { number: String(number) })}</strong>
        {receivedOn && <span>{formatDate(locale, receivedOn)}</span>}
        {state === 'shown' && <span>{by || t('nameless')}</span>}
      </p>
      {state === 'shown' ? (
        <Paragraphs text={text} />
      ) : (
        <p className={styles.hidden}>{t('hidden', { words: String(hiddenReason) })}</p>
      )}
    </div>
  )
}

const authorOf = ({ name, organisation }: Comment): string =>
  [name, organisation].filter(Boolean).join(', ')
