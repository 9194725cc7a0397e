import type { LifeSituation } from '@/payload-types'

type Urgent = Pick<LifeSituation, 'urgent' | 'contacts'>

/**
 * Life situations as people need them: those that cannot wait first, of these those where somebody is to be called;
 * otherwise as they stand.
 */
export const byUrgency = <Situation extends Urgent>(
  situations: readonly Situation[],
): Situation[] => situations.toSorted((one, other) => rank(one) - rank(other))

const rank = ({ urgent, contacts }: Urgent): number => {
  if (!urgent) return 2
  return (contacts ?? []).some(({ phone }) => phone) ? 0 : 1
}
