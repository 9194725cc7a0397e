import type { Cms } from '../cms'
import { sample, words, write, type Ground } from '../content'
import type { Case } from './case'
import { paperCases } from './paper'

type Given = { cms: Cms; ground: Ground; service: () => Promise<string> }

/** Questions of those who print; `service` makes one that the catalogue finds. */
export const printCases = (given: () => Given): Record<string, Case> => ({
  eventPoster: {
    good: async () => {
      const event = {
        ...sample('events', 'Akce na zeď', given().ground),
        occurrences: [{ startsAt: '2100-01-01T08:00:00.000Z' }],
        _status: 'published',
      }
      return { at: { id: await write(given().cms.payload, 'events', event) } }
    },
    bad: () => ({ at: { id: 'neni' } }),
  },
  ...paperCases(given),
  planDocument: planCase(given),
  planWordDocument: planCase(given),
  printCatalogue: {
    good: async () => {
      await given().service()
      // The index is made in the background.
      const found = async () => (await given().cms.rest('/api/catalogue/search')).body
      for (let each = await found(); each.totalDocs < 1; each = await found())
        await new Promise((resolve) => setTimeout(resolve, 20))
      return {}
    },
    bad: () => ({ query: '?large=x' }),
  },
})

const planCase = (given: () => Given): Case => ({
  good: async () => {
    const plan = {
      ...sample('plans', 'Plán na papír', given().ground),
      vision: words('Vize.'),
      _status: 'published',
    }
    return { at: { id: await write(given().cms.payload, 'plans', plan) } }
  },
  bad: () => ({ at: { id: given().ground.plan }, query: '?part=evaluation' }),
})
