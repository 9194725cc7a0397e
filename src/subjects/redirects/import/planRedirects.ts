import type { Payload } from 'payload'

import { livesAt } from '../livesAt'
import { flatten } from './flatten'
import type { GivenRedirect, GivenRedirects, RowFault } from './givenRedirects'

type Stored = { id: string; from: string; to: string }

/** What a table of old addresses would do. */
export type RedirectPlan = {
  create: GivenRedirect[]
  update: { id: string; before: string; redirect: GivenRedirect }[]
  unchanged: number
  errors: RowFault[]
}

/** Looks what rows would do and which are refused: loops, addresses at which something lives, targets that are not here. */
export const planRedirects = async (
  payload: Payload,
  { redirects, errors }: GivenRedirects,
): Promise<RedirectPlan> => {
  const { docs } = await payload.db.find<Stored>({ collection: 'redirects', pagination: false })
  const stored = new Map(docs.map((each) => [each.from, each]))
  const plan: RedirectPlan = { create: [], update: [], unchanged: 0, errors: [...errors] }

  const single = onlyOnce(redirects, plan)
  const known = new Map(docs.map(({ from, to }) => [from, to]))
  const { straight, loops } = flatten(single, known)
  for (const { row } of loops) plan.errors.push({ row, message: faults.loop })
  for (const redirect of straight) {
    const { row, from, to } = redirect
    const before = stored.get(from)
    if (!/^(?:\/(?:en|uk))?\/?\?/.test(from) && (await livesAt(payload, from)))
      plan.errors.push({ row, message: faults.shadows(from) })
    else if (!(await livesAt(payload, to))) plan.errors.push({ row, message: faults.lost(to) })
    else if (!before) plan.create.push(redirect)
    else if (before.to === to) plan.unchanged += 1
    else plan.update.push({ id: before.id, before: before.to, redirect })
  }
  plan.errors.sort((one, other) => one.row - other.row)
  return plan
}

/** Each old address once: what is said twice alike is one, what leads to two places is refused. */
const onlyOnce = (redirects: GivenRedirect[], plan: RedirectPlan): GivenRedirect[] => {
  const first = new Map<string, GivenRedirect>()
  for (const redirect of redirects) {
    const earlier = first.get(redirect.from)
    if (!earlier) first.set(redirect.from, redirect)
    else if (earlier.to === redirect.to) plan.unchanged += 1
    else plan.errors.push({ row: redirect.row, message: faults.twice(redirect.from, earlier.row) })
  }
  return [...first.values()]
}

const faults = {
  loop: 'přesměrování vede v kruhu.',
  shadows: (from: string) =>
    `na adrese ${from} má portál svou stránku; přesměrování by se nikdy nepoužilo.`,
  lost: (to: string) => `cíl ${to} na tomto portálu není, nebo není zveřejněný.`,
  twice: (from: string, row: number) =>
    `adresa ${from} už je na řádku ${row} a vede jinam. Nechte jen jeden z nich.`,
}
