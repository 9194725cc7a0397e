import { monthsAfter } from '@/lib/monthsAfter'

/** After how many months without a confirmation each letter follows; null = it does not. */
export type VerificationRules = {
  firstAfter?: number | null
  secondAfter?: number | null
  overdueAfter?: number | null
  hideAfter?: number | null
}

export const stages = ['first', 'second', 'overdue'] as const
export type Stage = (typeof stages)[number]

/** How many of the three letters an entry is due for at that time; 0 while its confirmation is fresh. */
export const dueStage = (since: string, rules: VerificationRules, at: Date): number => {
  const { firstAfter, secondAfter, overdueAfter } = rules
  const isPast = (months: number | null | undefined): boolean =>
    typeof months === 'number' && monthsAfter(since, months) <= at

  return [firstAfter, secondAfter, overdueAfter].map(isPast).lastIndexOf(true) + 1
}
