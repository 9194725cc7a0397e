import { chunkBy } from '@/lib/chunkBy'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { Comment } from '@/payload-types'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import { CommentCard } from './CommentCard'
import styles from './Consultation.module.css'
import { ItemText } from './ItemText'

type Props = { locale: Locale; comments: Comment[]; mayAgree: boolean }

/** Comments under the wording that they were said to, which the plan may have no more. */
export const CommentGroups = ({ locale, comments, mayAgree }: Props) => {
  if (comments.length === 0) return null
  const t = texts(locale, 'consultation')

  return (
    <Section id="dosle" title={t('comments')}>
      <ul className={styles.items}>
        {chunkBy(comments, ({ item, version }) => `${item} ${version}`).map(([key, group]) => (
          <li key={key} className={styles.item}>
            <h3>{unbreak(group[0]?.itemTitle ?? '')}</h3>
            <ItemText locale={locale} text={bodyOf(group[0])} />
            {group.map((comment) => (
              <CommentCard key={comment.id} {...{ locale, comment, mayAgree }} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The wording without its first line, which is its heading. */
export const bodyOf = (comment: Comment | undefined): string =>
  (comment?.version ?? '').split('\n\n').slice(1).join('\n\n')
