import type { Row } from './entry'

/** The name of an entry in Czech. */
export const titleOf = ({ name }: Row): string =>
  typeof name === 'string' ? name : String((name as { cs?: string } | null)?.cs ?? '')
