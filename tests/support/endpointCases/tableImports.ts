import type { Cms } from '../cms'
import { next } from '../content'
import type { Case } from './case'

/** Questions of those who bring tables. */
export const tableImports = (cms: () => Cms): Record<string, Case> => {
  const form = (collection: string) => {
    const body = new FormData()
    body.append('file', new Blob([`Název\nTabulka ${next()}\n`]), 'tabulka.csv')
    body.append('collection', collection)
    return body
  }
  const brought = async () => {
    const call = { as: 'karel', method: 'POST', body: form('providers') } as const
    return String((await cms().rest('/api/tables/import', call)).body.id)
  }
  const written = async () => {
    const id = await brought()
    await cms().rest(`/api/tables/imports/${id}/run`, { as: 'karel', method: 'POST' })
    return id
  }
  return {
    importTable: {
      good: () => ({ as: 'karel', body: form('providers') }),
      bad: () => ({ as: 'karel', body: form('users') }),
    },
    tableImport: {
      good: async () => ({ as: 'karel', at: { id: await written() } }),
      bad: () => ({ as: 'karel', at: { id: 'neni' } }),
    },
    runTableImport: {
      good: async () => ({ as: 'karel', at: { id: await brought() } }),
      bad: async () => ({ as: 'karel', at: { id: await written() } }),
    },
    undoTableImport: {
      good: async () => ({ as: 'karel', at: { id: await written() } }),
      bad: async () => ({ as: 'karel', at: { id: await brought() } }),
    },
  }
}
