import type { Where } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { monthsAfter } from '@/lib/monthsAfter'

import type { VerificationRules } from './dueStage'
import { waitsSince } from './entries'

/** How an entry stands; `failed` and `alone` are about letters and people (./overview). */
export const states = ['confirmed', 'open', 'overdue', 'never', 'hidden'] as const
export type State = (typeof states)[number]

/** Which confirmable entries are in each state; one may be in several (hidden and overdue). */
export const whereOf = (rules: VerificationRules, now: Date): Record<State, Where> => {
  const firstAfter = rules.firstAfter ?? rules.secondAfter ?? rules.overdueAfter ?? 12
  const overdue = waitsSince(monthsAfter(now, -(rules.overdueAfter ?? 12)))
  const due = waitsSince(monthsAfter(now, -firstAfter))
  const isNotOverdue = monthsAfter(now, -(rules.overdueAfter ?? 12)).toISOString()

  return {
    confirmed: {
      verifiedOn: { greater_than_equal: `${isoDay(now).slice(0, 4)}-01-01T00:00:00.000Z` },
    },
    open: { and: [due, { verifiedOn: { greater_than: isNotOverdue } }] },
    overdue: { and: [overdue, { verifiedOn: { exists: true } }] },
    never: { verifiedOn: { exists: false } },
    hidden: { hiddenAt: { exists: true } },
  }
}

/** Those who have not answered: everything that is due, and what nobody has ever confirmed. */
export const restOf = (rules: VerificationRules, now: Date): Where => {
  const { open, overdue, never } = whereOf(rules, now)
  return { or: [open, overdue, never] }
}
