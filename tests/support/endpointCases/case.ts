import type { Who } from '../cms'

/** A question: parts of the path by name, and what goes with it. */
export type Call = {
  at?: Record<string, string>
  query?: string
  as?: Who
  body?: object
  headers?: Record<string, string>
}

/** A question that an endpoint answers, and one that it refuses. */
export type Case = { good: () => Call | Promise<Call>; bad: () => Call | Promise<Call> }
