import { createHash } from 'node:crypto'

type Dated = { startsAt: string; endsAt?: string | null }

/** Changes with the state and the dates of an event: they are news to those who have read of it already. */
export const eventTurn = (state: unknown, occurrences: Dated[] | null | undefined): string =>
  createHash('sha1')
    .update(
      JSON.stringify([
        state,
        [...(occurrences ?? [])]
          .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
          .map(({ startsAt, endsAt }) => [startsAt, endsAt]),
      ]),
    )
    .digest('hex')
    .slice(0, 12)
