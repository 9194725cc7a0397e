import type { GivenRedirect } from './givenRedirects'

/**
 * Redirects that lead straight to the end (a → b → c becomes a → c), over rows of the table and over what the portal
 * leads on already (`stored`); those that lead round and round apart.
 */
export const flatten = (
  redirects: readonly GivenRedirect[],
  stored: ReadonlyMap<string, string>,
): { straight: GivenRedirect[]; loops: GivenRedirect[] } => {
  const next = new Map([...stored, ...redirects.map(({ from, to }) => [from, to] as const)])
  const straight: GivenRedirect[] = []
  const loops: GivenRedirect[] = []
  for (const redirect of redirects) {
    const end = endOf(redirect.from, next)
    if (end === null) loops.push(redirect)
    else straight.push({ ...redirect, to: end })
  }
  return { straight, loops }
}

/** Where a chain ends; null for one without an end. */
const endOf = (from: string, next: ReadonlyMap<string, string>): string | null => {
  const passed = new Set<string>()
  let at = from
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (passed.has(at)) return null
    passed.add(at)
    at = to
  }
  return at
}
