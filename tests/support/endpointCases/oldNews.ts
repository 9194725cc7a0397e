import type { Cms } from '../cms'
import { next } from '../content'
import type { Case } from './case'

/** Questions of those who bring news of an old site. */
export const oldNewsCases = (cms: () => Cms): Record<string, Case> => {
  const form = (table = `titulek;perex\nStará ${next()};Perex\n`) => {
    const body = new FormData()
    body.append('file', new Blob([table]), 'stare.csv')
    return body
  }
  const looked = async (table: string) => {
    const call = { as: 'edda', method: 'POST', body: form(table) } as const
    return String((await cms().rest('/api/old-news', call)).body.id)
  }
  const written = async () => {
    const table = `titulek;perex\nStará ${next()};Perex\n`
    const id = await looked(table)
    const call = { as: 'edda', method: 'POST', body: form(table) } as const
    await cms().rest(`/api/old-news/${id}/run`, call)
    return id
  }
  const prepared = () => looked('titulek\nNikdy\n')
  const verb = () => ({
    good: async () => ({ as: 'edda', at: { id: await written() } }) as const,
    bad: async () => ({ as: 'edda', at: { id: await prepared() } }) as const,
  })
  return {
    lookAtOldNews: {
      good: () => ({ as: 'edda', body: form() }),
      bad: () => ({ as: 'edda', body: form('barva\nmodrá\n') }),
    },
    oldNews: {
      good: async () => ({ as: 'edda', at: { id: await written() } }),
      bad: () => ({ as: 'edda', at: { id: 'neni' } }),
    },
    bringOldNews: {
      good: async () => {
        const table = `titulek;perex\nStará ${next()};Perex\n`
        return { as: 'edda', at: { id: await looked(table) }, body: form(table) }
      },
      bad: async () => ({ as: 'edda', at: { id: await prepared() }, body: form() }),
    },
    publishOldNews: verb(),
    undoOldNews: verb(),
  }
}
