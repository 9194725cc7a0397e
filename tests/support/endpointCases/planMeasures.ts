import type { Cms } from '../cms'
import { next, write, type Ground } from '../content'
import type { Case } from './case'

/** Questions of those who shape the tree of a plan. */
export const planMeasuresCases = (cms: () => Cms, ground: () => Ground): Record<string, Case> => ({
  planMeasures: {
    good: () => ({ as: 'karel', at: { id: ground().plan } }),
    bad: () => ({ as: 'pavla', at: { id: ground().plan } }),
  },
  changePlanMeasures: {
    good: async () => {
      const { plan } = ground()
      const data = { plan, code: `5.${next()}`, title: 'Péče', _status: 'published' }
      const id = await write(cms().payload, 'measures', data)
      const made = await cms().payload.findByID({ collection: 'measures', id, depth: 0 })
      const changes = [{ id, revision: made.updatedAt, state: 'running' }]
      return { as: 'karel', at: { id: plan }, body: { changes } }
    },
    bad: () => ({ as: 'karel', at: { id: ground().plan }, body: { changes: [] } }),
  },
})
