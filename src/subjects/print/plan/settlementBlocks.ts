import { commentDecisions } from '@/lib/consultation'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { Comment, Consultation } from '@/payload-types'

import { heading, table, type Block } from './blocks'
import { textsOfPlan as texts } from './texts'

export type Round = { round: Consultation; comments: Comment[] }

/** How the comments of each settled consultation were settled, as their readers may read it. */
export const settlementBlocks = (rounds: Round[], locale: Locale): Block[] =>
  rounds.flatMap(({ round, comments }) => [
    heading(1, texts.round(round.closesAt ? formatDate(locale, round.closesAt) : '')[locale]),
    ...table(
      [texts.number, texts.about, texts.comment, texts.decision, texts.change].map(
        (each) => each[locale],
      ),
      [1, 2, 4, 4, 3],
      comments.map((comment) => [
        comment.number ?? '',
        comment.itemTitle ?? '',
        [comment.text ?? comment.hiddenReason, authorOf(comment)].filter(Boolean).join(' '),
        [comment.decision && commentDecisions[comment.decision][locale], comment.reason]
          .filter(Boolean)
          .join('. '),
        comment.change ?? '',
      ]),
    ),
  ])

const authorOf = ({ name, organisation }: Comment): string => {
  const author = [name, organisation].filter(Boolean).join(', ')
  return author && `(${author})`
}
