import type { StagedRegister } from '../read/staged'
import type { Making } from './createEntries'
import { raise } from './differences'
import type { ImportOutcome } from './importOutcome'
import { serviceKey } from './records'

/** What an earlier import of the same territory knew and the file does not have any more may have ended. */
export const proposeMissing = async (
  { payload, state, scope, asOf }: Making,
  staged: StagedRegister,
  isDry: boolean,
  outcome: ImportOutcome,
): Promise<void> => {
  const there = new Set([
    ...staged.services.map(serviceKey),
    ...staged.refusedIds.map((id) => `service:${id}`),
  ])
  for (const { key, entry, scope: own } of state.records.values()) {
    if (!key.startsWith('service:') || !entry || own !== scope || there.has(key)) continue
    const doc = await payload.findByID({
      collection: 'services',
      id: entry,
      depth: 0,
      locale: 'cs',
      overrideAccess: true,
      disableErrors: true,
    })
    if (!doc || doc.state === 'ended') continue
    const raised = {
      collection: 'services',
      entry,
      title: String(doc.name),
      field: 'state',
      ours: 'v provozu',
      register: 'v souboru registru už není',
      value: { state: 'ended', endsOn: null },
      asOf,
    } as const
    if (await raise(payload, raised, isDry)) outcome.missing.push(String(doc.name))
  }
}
