import { allFound } from '@/subjects/catalogue/rest/allFound'
import { prepareDue } from '@/subjects/print/prepared/prepareDue'

import type { Cms } from '../cms'
import type { Call, Case } from './case'

type Given = { cms: Cms; service: () => Promise<string> }

/** Questions of those who prepare the catalogue for the printers or take sheets of services away. */
export const paperCases = (given: () => Given): Record<string, Case> => {
  const slug = async () => {
    const { cms, service } = given()
    const doc = await cms.payload.findByID({ collection: 'services', id: await service() })
    return doc.slug
  }
  const found = async () => {
    await given().service()
    const search = async () => (await given().cms.rest('/api/catalogue/search')).body
    // The index is made in the background.
    for (let each = await search(); each.totalDocs < 1; each = await search())
      await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const prepare = async () => {
    await found()
    const call = { as: 'karel', method: 'POST', body: {} } as const
    return String((await given().cms.rest('/api/catalogue/prints', call)).body.id)
  }
  const ready = async () => {
    const id = await prepare()
    const { payload } = given().cms
    await prepareDue(allFound)({ payload, now: () => new Date(), isStopping: () => false })
    const { body } = await given().cms.rest(`/api/catalogue/prints/${id}`, { as: 'karel' })
    return { id, name: String(body.file).split('/').at(-1) ?? '' }
  }
  const none: Call = { as: 'karel', at: { id: 'neni', name: 'neni.pdf' } }
  const sheet: Case = {
    good: async () => ({ query: `?s=${await slug()}` }),
    bad: () => ({ query: '?s=neni' }),
  }
  return {
    preparedCatalogues: { good: () => ({ as: 'karel' }), bad: () => ({ as: 'pavla' }) },
    prepareCatalogue: {
      good: async () => {
        await found()
        return { as: 'karel', body: { chapters: 'situation', large: true } }
      },
      bad: () => ({ as: 'karel', body: { chapters: 'color' } }),
    },
    preparedCatalogue: {
      good: async () => ({ as: 'edda', at: { id: (await ready()).id } }),
      bad: () => none,
    },
    cancelPreparedCatalogue: {
      good: async () => ({ as: 'karel', at: { id: await prepare() } }),
      bad: async () => ({ as: 'karel', at: { id: (await ready()).id } }),
    },
    preparedCatalogueFile: {
      good: async () => ({ as: 'karel', at: await ready() }),
      bad: () => none,
    },
    serviceSheet: {
      good: async () => ({ at: { id: await given().service() } }),
      bad: () => ({ at: { id: 'neni' } }),
    },
    shortlistSheet: sheet,
    comparisonSheet: sheet,
  }
}
