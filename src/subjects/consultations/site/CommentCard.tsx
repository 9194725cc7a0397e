import { commentAnchor } from '@/lib/consultation'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Comment } from '@/payload-types'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { texts } from '@/site/texts/texts'

import { agreePath } from './consultationPath'
import styles from './Consultation.module.css'

type Props = { locale: Locale; comment: Comment; mayAgree?: boolean }

/** A comment as anybody may read it, with how many agree; of a hidden one its number and why. */
export const CommentCard = ({ locale, comment, mayAgree = false }: Props) => {
  const t = texts(locale, 'consultation')
  const { agreements, hiddenReason, number, receivedOn, state, text } = comment
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
      {state === 'shown' && (mayAgree || Boolean(agreements)) && (
        <p className={styles.about}>
          {mayAgree && (
            <a
              aria-label={t('agreeWith', { number: String(number) })}
              href={pathTo(locale, agreePath(comment.id))}
              rel="nofollow"
            >
              {t('agree')}
            </a>
          )}
          {Boolean(agreements) && <span>{t('agreements', { count: Number(agreements) })}</span>}
        </p>
      )}
    </div>
  )
}

const authorOf = ({ name, organisation }: Comment): string =>
  [name, organisation].filter(Boolean).join(', ')
