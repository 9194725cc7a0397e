import { chunkBy } from '@/lib/chunkBy'
import { commentDecisions } from '@/lib/consultation'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import type { Comment } from '@/payload-types'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import { CommentCard } from './CommentCard'
import { bodyOf } from './CommentGroups'
import styles from './Consultation.module.css'
import { ItemText } from './ItemText'

type Props = { locale: Locale; id: string; title: string; comments: Comment[]; csv: string }

/** How the comments were settled and why, by parts of the plan. Roles are said: narrow screens show rows as blocks. */
export const SettlementTable = ({ locale, id, title, comments, csv }: Props) => {
  const t = texts(locale, 'consultation')

  return (
    <Section id={id} title={title} more={{ label: t('csv'), href: pathTo(locale, csv) }}>
      {comments.length === 0 ? (
        <p>{t('noComments')}</p>
      ) : (
        <table className={styles.settlement} role="table" aria-labelledby={id}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('columnComment')}
              </th>
              <th role="columnheader" scope="col">
                {t('columnDecision')}
              </th>
              <th role="columnheader" scope="col">
                {t('columnChange')}
              </th>
            </tr>
          </thead>
          {chunkBy(comments, ({ item, version }) => `${item} ${version}`).map(([key, group]) => (
            <tbody key={key} role="rowgroup">
              <tr role="row">
                <th className={styles.groupHead} colSpan={3} role="rowheader" scope="rowgroup">
                  <strong>{unbreak(group[0]?.itemTitle ?? '')}</strong>
                  <ItemText locale={locale} text={bodyOf(group[0])} />
                </th>
              </tr>
              {group.map((comment) => (
                <SettledRow key={comment.id} locale={locale} comment={comment} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </Section>
  )
}

const SettledRow = ({ locale, comment }: { locale: Locale; comment: Comment }) => {
  const { change, changeLink, decision, reason } = comment
  const t = texts(locale, 'consultation')

  return (
    <tr role="row">
      <td role="cell">
        <CommentCard locale={locale} comment={comment} />
      </td>
      <td role="cell">
        {decision && <strong>{commentDecisions[decision][locale]}</strong>}
        <Paragraphs text={reason} />
      </td>
      <td role="cell">
        <Paragraphs text={change} />
        {changeLink && (
          <p>
            <a href={changeLink} rel="noopener">
              {t('changeLink')}
            </a>
          </p>
        )}
      </td>
    </tr>
  )
}
