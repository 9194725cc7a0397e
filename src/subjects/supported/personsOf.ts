import { areAlike } from './areAlike'
import type { Attended, Match } from './attendance'

/** One person with all that they attended, oldest first. */
export type Person = { attended: Attended[] }

/** Two of whom a coordinator is asked whether they are one; the ids are of registrations. */
export type Doubt = { first: Attended; second: Attended }

/**
 * Each person once: the same e-mail is the same person, and so are those of whom a coordinator said so. Whoever has a name
 * like somebody before is a doubt until it is answered, and counted apart until then.
 */
export const personsOf = (
  all: Attended[],
  matches: Match[],
): { persons: Person[]; doubts: Doubt[] } => {
  const ordered = [...all].sort(
    (one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id),
  )
  const groups = joined(ordered, matches)
  const apart = new Set(
    matches
      .filter(({ isSame }) => !isSame)
      .flatMap(({ first, second }) => [`${first} ${second}`, `${second} ${first}`]),
  )
  const areApart = (one: Attended[], other: Attended[]) =>
    one.some((left) => other.some((right) => apart.has(`${left.id} ${right.id}`)))

  const doubts = groups.flatMap((group, at): Doubt[] => {
    const alike = groups
      .slice(0, at)
      .find((other) => haveAlikeNames(other, group) && !areApart(other, group))
    const [first, second] = [alike?.[0], group[0]]
    return first && second ? [{ first, second }] : []
  })
  return { persons: groups.map((attended) => ({ attended })), doubts }
}

const haveAlikeNames = (one: Attended[], other: Attended[]): boolean =>
  one.some((left) => other.some((right) => areAlike(left.name, right.name)))

/** Attendances of one person together, by e-mail and by what coordinators said; in the order of their first one. */
const joined = (ordered: Attended[], matches: Match[]): Attended[][] => {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    const parent = parents.get(key)
    return parent === undefined || parent === key ? key : rootOf(parent)
  }
  const join = (one: string, other: string) => parents.set(rootOf(other), rootOf(one))

  for (const { id, email } of ordered) if (email) join(`@${email.toLowerCase()}`, id)
  for (const { first, second, isSame } of matches) if (isSame) join(first, second)
  const groups = new Map<string, Attended[]>()
  for (const each of ordered) {
    const root = rootOf(each.id)
    groups.set(root, [...(groups.get(root) ?? []), each])
  }
  return [...groups.values()]
}
