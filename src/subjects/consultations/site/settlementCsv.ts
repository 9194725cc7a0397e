import { commentChannels, commentDecisions } from '@/lib/consultation'
import { csvLine } from '@/lib/csvLine'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { Comment, Consultation } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { untilOf } from './ConsultationFacts'

type Round = { round: Consultation; comments: Comment[] }

const columns = [
  'csvNumber',
  'csvReceived',
  'csvChannel',
  'csvAuthor',
  'csvItem',
  'csvWording',
  'csvText',
  'csvDecision',
  'csvReason',
  'csvChange',
  'csvLink',
  'csvRound',
] as const

/** Settled comments as a table for spreadsheets: what the page shows of them and nothing more. */
export const settlementCsv = (locale: Locale, rounds: Round[]): string => {
  const t = texts(locale, 'consultation')
  const lines = rounds.flatMap(({ round, comments }) =>
    comments.map((comment) => csvLine(cellsOf(locale, comment, untilOf(locale, round.closesAt)))),
  )
  return `\ufeff${csvLine(columns.map((column) => t(column)))}${lines.join('')}`
}

const cellsOf = (locale: Locale, comment: Comment, until: string): string[] => {
  const { channel, decision, hiddenReason, name, organisation, receivedOn, state } = comment
  const hidden = texts(locale, 'consultation')('hidden', { words: String(hiddenReason) })
  return [
    comment.number,
    receivedOn && formatDate(locale, receivedOn),
    channel && commentChannels[channel][locale],
    [name, organisation].filter(Boolean).join(', '),
    comment.itemTitle,
    comment.version,
    state === 'shown' ? comment.text : hidden,
    decision && commentDecisions[decision][locale],
    comment.reason,
    comment.change,
    comment.changeLink,
    until,
  ].map((cell) => cell ?? '')
}
