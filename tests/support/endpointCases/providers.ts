import type { Cms } from '../cms'
import { next, write } from '../content'
import type { Case } from './case'

/** A good and a bad question for the end of an organisation. */
export const providerCases = (cms: () => Cms): Record<string, Case> => {
  const provider = async () => {
    const name = `Konec ${next()}`
    const slug = `konec-${next()}`
    return write(cms().payload, 'providers', { name, slug, _status: 'published' })
  }
  const body = { endedOn: '2026-01-31', services: 'end' }
  return {
    endProvider: {
      good: async () => ({ at: { id: await provider() }, as: 'karel', body }),
      bad: async () => ({ at: { id: await provider() }, as: 'karel', body: { services: 'end' } }),
    },
  }
}
