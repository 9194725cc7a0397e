import type { Locale } from '@/lib/label'
import type { PlanItem } from '@/lib/planItems'
import type { Consultation } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { CommentGroups } from './CommentGroups'
import { untilOf } from './ConsultationFacts'
import { ItemList } from './ItemList'
import { findComments } from './queries'
import { SettlementTable } from './SettlementTable'

type Props = { locale: Locale; slug: string; rounds: Consultation[]; items: PlanItem[] }

/** All consultations on a plan, the newest first: what may be commented on, what came, how it was settled. */
export const Rounds = async ({ locale, slug, rounds, items }: Props) => {
  const comments = await Promise.all(rounds.map(({ id }) => findComments(id)))

  return rounds.map((round, at) => (
    <Round
      key={round.id}
      {...{ locale, slug, round }}
      comments={comments[at] ?? []}
      items={round.state === 'open' && at === 0 ? items : []}
      isOnly={rounds.length === 1}
    />
  ))
}

type RoundProps = Omit<Props, 'rounds'> & {
  round: Consultation
  comments: Awaited<ReturnType<typeof findComments>>
  isOnly: boolean
}

const Round = ({ locale, slug, round, comments, items, isOnly }: RoundProps) => {
  const t = texts(locale, 'consultation')
  if (round.state === 'settled')
    return (
      <SettlementTable
        locale={locale}
        id={`vyporadani-${round.id}`}
        title={
          isOnly ? t('settlementTitle') : t('roundTitle', { date: untilOf(locale, round.closesAt) })
        }
        comments={comments}
        csv={`/plany/${slug}/vyporadani.csv`}
      />
    )

  const mayAgree = round.state === 'open'
  const isListed = (item: string | null | undefined) => items.some(({ id }) => id === item)
  return (
    <>
      <ItemList {...{ locale, slug, items, comments, mayAgree }} />
      <CommentGroups
        {...{ locale, mayAgree }}
        comments={comments.filter(({ item }) => !isListed(item))}
      />
    </>
  )
}
