import type { Payload } from 'payload'

import type { Counts, RegisterRun } from './portalState'

type Begun = {
  scope: string
  isFirst: boolean
  makesTerritories: boolean
  acceptedJump: boolean
  asOf: string
}

const options = { collection: 'register-imports', depth: 0, overrideAccess: true } as const

/** Notes that an import is going on, so that one that is killed goes on as what it was. */
export const beginRun = async (
  payload: Payload,
  open: RegisterRun | null,
  begun: Begun,
): Promise<string> => {
  const data = { ...begun, state: 'running' as const }
  const run = open
    ? await payload.update({ ...options, id: open.id, data })
    : await payload.create({ ...options, data })
  return String(run.id)
}

/** Notes its end, with the numbers that the next one is compared with. */
export const endRun = async (payload: Payload, id: string, counts: Counts): Promise<void> => {
  await payload.update({ ...options, id, data: { state: 'done', counts: counts as never } })
}
