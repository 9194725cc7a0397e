import type { Ground } from '../content'
import { wordFile } from '../word'
import type { Case } from './case'

/** Questions of those who bring measures from Word. */
export const wordPlanCases = (ground: () => Ground): Record<string, Case> => ({
  bringWordPlan: {
    good: async () => {
      const body = new FormData()
      body.append('file', new Blob([(await wordFile([1, 'Opatření 1 Péče'])) as never]), 'a.docx')
      return { as: 'karel', at: { id: ground().plan }, body }
    },
    bad: () => {
      const body = new FormData()
      body.append('file', new Blob(['x']), 'a.docx')
      return { as: 'karel', at: { id: ground().plan }, body }
    },
  },
})
