import type { Cms } from '../cms'
import { next, write } from '../content'
import type { Case } from './case'
import { registerLoadCases } from './registerLoads'

/** Questions of those who decide on differences from the state register; `service` makes one that differs. */
export const registerCases = (
  cms: () => Cms,
  service: () => Promise<string>,
): Record<string, Case> => {
  const difference = async (): Promise<string> =>
    write(cms().payload, 'register-differences', {
      entry: { relationTo: 'services', value: await service() },
      title: 'Služba',
      field: 'name',
      slot: `name ${next()}`,
      value: { held: 'Jméno' },
      seenAt: new Date().toISOString(),
    })
  return {
    ...registerLoadCases(cms),
    decide_register_differences: {
      good: async () => ({
        as: 'karel',
        body: { ids: [await difference()], decision: 'keep' },
      }),
      bad: () => ({ as: 'karel', body: { ids: [], decision: 'keep' } }),
    },
  }
}
