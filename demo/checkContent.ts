import type { SanitizedConfig } from 'payload'

import { locales } from '@/lib/label'

import { ContentError, type Fault } from './ContentError'
import type { Entry } from './readContent'
import { fieldsOf, toData } from './toData'

/** Throws when an entry has fields or values that its collection does not know, or links to nothing. */
export const checkContent = (entries: Entry[], config: SanitizedConfig): void => {
  const known = new Set(entries.map(nameOf))
  const seen = new Set<string>()
  const faults = entries.flatMap((entry) => {
    const isDouble = seen.has(nameOf(entry))
    seen.add(nameOf(entry))
    return isDouble ? entry.faultIn('', 'položka je tu dvakrát.') : faultsOf(entry, known, config)
  })
  if (faults.length) throw new ContentError(faults)
}

const nameOf = ({ collection, key }: Pick<Entry, 'collection' | 'key'>) => `${collection}:${key}`

const faultsOf = (entry: Entry, known: Set<string>, config: SanitizedConfig): Fault[] => {
  const fields = fieldsOf(config, entry.collection)
  if (!fields.length) return [entry.faultIn('', `portál nezná obsah ${entry.collection}.`)]

  const faults = new Map<string, Fault>()
  const onFault = (field: string, sentence: string) =>
    faults.set(`${field} ${sentence}`, entry.faultIn(field, sentence))
  const { draft = {}, ...content } = entry.content
  for (const each of [content, draft])
    for (const locale of locales)
      toData(fields, each as Entry['content'], {
        locale,
        texts: entry.texts,
        idOf: (collection, key) => (known.has(nameOf({ collection, key })) ? key : undefined),
        onMissing: (field, address) => onFault(field, `${address} v obsahu není.`),
        onFault,
      })
  return [...faults.values()]
}
