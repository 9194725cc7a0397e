import type { Cms } from '../cms'
import { next, write, type Ground } from '../content'
import type { Case } from './case'

/** Questions of those who read or shape the tree of a plan. */
export const planMeasuresCases = (
  given: () => { cms: Cms; ground: Ground },
): Record<string, Case> => ({
  planTree: {
    good: () => ({ at: { id: given().ground.plan }, query: '?locale=en' }),
    bad: () => ({ at: { id: given().ground.territory } }),
  },
  planMeasures: {
    good: () => ({ as: 'karel', at: { id: given().ground.plan } }),
    bad: () => ({ as: 'pavla', at: { id: given().ground.plan } }),
  },
  changePlanMeasures: {
    good: async () => {
      const { plan } = given().ground
      const data = { plan, code: `5.${next()}`, title: 'Péče', _status: 'published' }
      const id = await write(given().cms.payload, 'measures', data)
      const made = await given().cms.payload.findByID({ collection: 'measures', id, depth: 0 })
      const changes = [{ id, revision: made.updatedAt, state: 'running' }]
      return { as: 'karel', at: { id: plan }, body: { changes } }
    },
    bad: () => ({ as: 'karel', at: { id: given().ground.plan }, body: { changes: [] } }),
  },
})
