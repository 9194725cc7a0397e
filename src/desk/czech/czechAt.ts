import { richTextPlain } from '@/lib/richTextPlain'

type Data = Record<string, unknown>

/**
 * What a document says at the path of a field, as plain words; empty where nothing. Rows are found by their ids
 * (`idAt` tells the id of the row at a path of the form): they may stand in another order in the form.
 */
export const czechAt = (doc: Data, path: string, idAt: (path: string) => unknown): string => {
  const names = path.split('.')
  const value = names.reduce<unknown>((above, name, at) => {
    if (!Array.isArray(above)) return (above as Data | null | undefined)?.[name]
    const id = idAt(names.slice(0, at + 1).join('.'))
    return (above as Data[]).find((row) => row.id === id)
  }, doc)
  return typeof value === 'string' ? value : richTextPlain(value)
}
