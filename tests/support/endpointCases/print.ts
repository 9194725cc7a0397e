import type { Cms } from '../cms'
import { sample, words, write, type Ground } from '../content'
import type { Case } from './case'

/** Questions of those who print; `service` makes one that the catalogue finds. */
export const printCases = (
  cms: () => Cms,
  ground: () => Ground,
  service: () => Promise<string>,
): Record<string, Case> => ({
  eventPoster: {
    good: async () => {
      const event = {
        ...sample('events', 'Akce na zeď', ground()),
        occurrences: [{ startsAt: '2100-01-01T08:00:00.000Z' }],
        _status: 'published',
      }
      return { at: { id: await write(cms().payload, 'events', event) } }
    },
    bad: () => ({ at: { id: 'neni' } }),
  },
  planDocument: planCase(cms, ground),
  planWordDocument: planCase(cms, ground),
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

const planCase = (cms: () => Cms, ground: () => Ground): Case => ({
  good: async () => {
    const plan = {
      ...sample('plans', 'Plán na papír', ground()),
      vision: words('Vize.'),
      _status: 'published',
    }
    return { at: { id: await write(cms().payload, 'plans', plan) } }
  },
  bad: () => ({ at: { id: ground().plan }, query: '?part=evaluation' }),
})
