import type { RegisterService } from '../read/staged'
import { compareEntry } from './compareEntry'
import type { Making } from './createEntries'
import type { ImportOutcome } from './importOutcome'
import { providerKey } from './records'
import { providerFields } from './serviceFields'

/** Providers are said again with each of their services; the first in order speaks for all. */
export const compareProviders = async (
  making: Making,
  services: RegisterService[],
  isDry: boolean,
  outcome: ImportOutcome,
): Promise<void> => {
  const current = services.filter(({ state }) => state !== 'ended')
  const spokesmen = new Map(current.toReversed().map((each) => [each.provider.ico, each]))
  for (const service of [...spokesmen.values()].toReversed()) {
    const id = making.state.providers.get(service.provider.ico)
    if (!id) continue
    const key = providerKey(service)
    const what = { collection: 'providers', fields: providerFields, key, id, service } as const
    const onHidden = (title: string) => outcome.hidden.push(title)
    const differences = await compareEntry({ ...making, ...what, isDry, onHidden })
    outcome.differences.push(...differences)
    if (differences.length > 0) outcome.changedProviders += 1
  }
}
