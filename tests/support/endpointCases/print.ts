import type { Cms } from '../cms'
import type { Case } from './case'

/** Questions of those who print the catalogue; `service` makes one that it finds. */
export const printCases = (
  cms: () => Cms,
  service: () => Promise<string>,
): Record<string, Case> => ({
  printCatalogue: {
    good: async () => {
      await service()
      // The index is made in the background.
      const found = async () => (await cms().rest('/api/catalogue/search')).body
      for (let each = await found(); each.totalDocs < 1; each = await found())
        await new Promise((resolve) => setTimeout(resolve, 20))
      return {}
    },
    bad: () => ({ query: '?large=x' }),
  },
})
