/** Of how many members a group may decide; what each takes of so many members. */
const takes = {
  moreThanHalf: (members: number) => Math.floor(members / 2) + 1,
  half: (members: number) => Math.ceil(members / 2),
  twoThirds: (members: number) => Math.ceil((members * 2) / 3),
}

type Said = { quorumRule?: keyof typeof takes | 'number' | null; quorumCount?: number | null }

/** How many must come so that a group with so many members may decide; null where nobody said. */
export const quorumOf = ({ quorumRule, quorumCount }: Said, members: number): number | null => {
  if (quorumRule === 'number') return quorumCount ?? null
  return quorumRule && members > 0 ? takes[quorumRule](members) : null
}
