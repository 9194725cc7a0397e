import type { Locale } from '@/lib/label'
import { itemKinds, itemName, type PlanItem } from '@/lib/planItems'
import { unbreak } from '@/lib/unbreak'
import type { Comment } from '@/payload-types'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import { CommentCard } from './CommentCard'
import styles from './Consultation.module.css'
import { commentFormHref } from './consultationPath'
import { ItemText } from './ItemText'

type Props = {
  locale: Locale
  slug: string
  items: PlanItem[]
  comments: Comment[]
  mayAgree: boolean
}

/** What of a plan people may comment on, each with its button and with what others have said to it. */
export const ItemList = ({ locale, slug, items, comments, mayAgree }: Props) => {
  const t = texts(locale, 'consultation')

  return itemKinds
    .map((kind) => [kind, items.filter((item) => item.kind === kind)] as const)
    .filter(([, ofKind]) => ofKind.length > 0)
    .map(([kind, ofKind]) => (
      <Section key={kind} id={`cast-${kind}`} title={t(kind)}>
        <ul className={styles.items}>
          {ofKind.map((item) => (
            <li key={item.id} id={item.id} className={styles.item}>
              <h3>{unbreak(itemName(item))}</h3>
              <ItemText locale={locale} text={item.text} />
              <p>
                <a
                  aria-label={`${t('comment')}: ${itemName(item)}`}
                  className={styles.button}
                  href={commentFormHref(locale, slug, item.id)}
                >
                  {t('comment')}
                </a>
              </p>
              {comments
                .filter((comment) => comment.item === item.id)
                .map((comment) => (
                  <CommentCard key={comment.id} {...{ locale, comment, mayAgree }} />
                ))}
            </li>
          ))}
        </ul>
      </Section>
    ))
}
