import type { Entry } from './entry'

/** The name of an entry in Czech. */
export const titleOf = ({ name }: Entry): string =>
  typeof name === 'string' ? name : String((name as { cs?: string } | null)?.cs ?? '')
