import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Comment } from '@/payload-types'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { Notice } from '@/site/components/Notice/Notice'
import { Prose } from '@/site/components/Prose/Prose'
import { texts } from '@/site/texts/texts'

import { agreePath } from './consultationPath'
import { CommentCard } from './CommentCard'

type Props = {
  locale: Locale
  comment: Comment
  /** Of its plan. */
  title: string
  isOpen: boolean
  /** Where the plan has its comments. */
  page: string
  /** What came of the press: `counted` or `again`. */
  outcome: string | undefined
}

/** What somebody said to a plan, and the button by which others agree. */
export const AgreeForm = ({ locale, comment, title, isOpen, page, outcome }: Props) => {
  const t = texts(locale, 'consultation')
  // A comment on the whole plan is about its title alone.
  const about = [...new Set([comment.itemTitle, title].filter(Boolean))]

  return (
    <Prose>
      {outcome === 'counted' && (
        <Notice tone="success">
          <p>{t('agreed')}</p>
        </Notice>
      )}
      {outcome === 'again' && (
        <Notice tone="warning">
          <p>{t('agreedAgain')}</p>
        </Notice>
      )}
      <p>{about.join(' · ')}</p>
      <CommentCard locale={locale} comment={comment} />
      {isOpen && !outcome && (
        <form method="post" action={pathTo(locale, agreePath(comment.id))}>
          <p>{t('agreeExplained')}</p>
          <p>
            <SubmitButton>{t('agree')}</SubmitButton>
          </p>
        </form>
      )}
      {!isOpen && <p>{t('agreeOver')}</p>}
      <p>
        <a href={pathTo(locale, page)}>{t('toPage')}</a>
      </p>
    </Prose>
  )
}
