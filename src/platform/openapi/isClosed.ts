import type { Person } from '@/lib/roles'

type Rule = ((args: never) => unknown) | undefined

/** Whether a rule refuses even an admin: then only the application itself may. */
export const isClosed = (rule: Rule): boolean => refuses(rule, { role: 'admin' })

/** Who may read by a rule: it is asked for somebody without an account. */
export const readersBy = (rule: Rule): 'account' | 'anybody or account' =>
  refuses(rule, null) ? 'account' : 'anybody or account'

const refuses = (rule: Rule, user: Person): boolean => {
  if (!rule) return false
  try {
    return (rule as (args: unknown) => unknown)({ req: { user, context: {} } }) === false
  } catch {
    // It wants to know more than who asks, so it does not refuse everybody.
    return false
  }
}
