import { formatDate } from '@/lib/formatDate'
import { label, say, type Label, type Locale } from '@/lib/label'
import { monthsAfter } from '@/lib/monthsAfter'
import type { Proposal, Service } from '@/payload-types'
import { dueStage, type VerificationRules } from '@/subjects/verification/dueStage'

export type Standing = { tone: 'good' | 'todo' | 'quiet'; text: string }

type Known = {
  newest: Pick<Service, '_status' | 'state' | 'verifiedOn' | 'createdAt'>
  isPublic: boolean
  isHidden: boolean
  proposal: Pick<Proposal, 'state' | 'reason'> | undefined
  missing: Label[]
  rules: VerificationRules
  now: Date
}

/** How an entry stands, in words, what has to be done first. */
export const standingOf = (language: Locale, known: Known): Standing[] => {
  const { newest, isPublic, isHidden, proposal, missing } = known
  const i18n = { language }
  const todo = (text: Label): Standing => ({ tone: 'todo', text: say({ i18n }, text) })
  const quiet = (text: Label): Standing => ({ tone: 'quiet', text: say({ i18n }, text) })
  const isWaiting = proposal?.state === 'waiting'
  const isReturned = proposal?.state === 'returned'
  const isUnsent = newest._status === 'draft' && !isWaiting && !isReturned
  const deadline = deadlineOf(known)
  const lacking = missing.map((each) => say({ i18n }, each)).join(', ')

  const found = [
    ...(newest.state === 'ended' ? [quiet(texts.ended)] : []),
    ...(newest.state === 'paused' ? [quiet(texts.paused)] : []),
    ...(isReturned ? [todo(texts.returned(proposal.reason ?? ''))] : []),
    ...(isWaiting ? [quiet(texts.waiting)] : []),
    ...(isUnsent ? [todo(isPublic ? texts.unsent : texts.begun)] : []),
    ...(isHidden ? [todo(texts.hidden)] : []),
    ...(deadline
      ? [todo((deadline > known.now ? texts.due : texts.late)(formatDate(language, deadline)))]
      : []),
    ...(lacking && newest.state !== 'ended' ? [quiet(texts.incomplete(lacking))] : []),
  ]
  return found.length > 0 ? found : [{ tone: 'good', text: say({ i18n }, texts.fine) }]
}

/** Until when a public entry waits to be confirmed; null while its confirmation is fresh. */
const deadlineOf = ({ newest, isPublic, rules, now }: Known): Date | null => {
  const since = newest.verifiedOn ?? newest.createdAt
  if (!isPublic || newest.state === 'ended' || dueStage(since, rules, now) === 0) return null

  return monthsAfter(since, rules.overdueAfter ?? rules.secondAfter ?? rules.firstAfter ?? 12)
}

const texts = {
  ended: label('Ukončená služba', 'Ended', 'Послугу припинено'),
  paused: label('Přerušená služba', 'Paused', 'Послугу призупинено'),
  returned: (reason: string) =>
    label(
      `Vráceno k opravě: ${reason}`,
      `Returned to be mended: ${reason}`,
      `Повернено на виправлення: ${reason}`,
    ),
  waiting: label('Čeká na schválení', 'Waits for approval', 'Очікує на схвалення'),
  unsent: label(
    'Rozepsaná změna, zatím neodeslaná',
    'A change is written, not sent yet',
    'Зміну написано, ще не надіслано',
  ),
  begun: label(
    'Zatím není na webu: dopište ji a odešlete ke schválení',
    'Not on the site yet: finish it and send it for approval',
    'Ще не на сайті: допишіть і надішліть на схвалення',
  ),
  hidden: label(
    'Skrytá z webu, dokud ji nepotvrdíte',
    'Hidden from the site until you confirm it',
    'Прихована із сайту, доки ви її не підтвердите',
  ),
  due: (day: string) =>
    label(`K potvrzení do ${day}`, `To be confirmed by ${day}`, `Підтвердити до ${day}`),
  late: (day: string) =>
    label(
      `K potvrzení, termín byl ${day}`,
      `To be confirmed, it was due on ${day}`,
      `Підтвердити, строк минув ${day}`,
    ),
  incomplete: (what: string) =>
    label(`Neúplné, chybí: ${what}`, `Incomplete, missing: ${what}`, `Неповне, бракує: ${what}`),
  fine: label('V pořádku', 'All in order', 'Усе гаразд'),
}
