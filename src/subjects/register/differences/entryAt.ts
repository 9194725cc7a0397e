import { idOf } from '@/lib/idOf'
import type { RegisterDifference } from '@/payload-types'

/** The entry of a difference, in one word; empty where the entry has been deleted. */
export const entryAt = ({ entry }: Pick<RegisterDifference, 'entry'>): string => {
  const target = entry as RegisterDifference['entry'] | null
  const id = target ? idOf(target.value) : undefined
  return target && id ? `${target.relationTo}:${id}` : ''
}

/** Its collection and its id. */
export const partsOf = (name: string): ['services' | 'providers', string] => {
  const [collection = '', id = ''] = name.split(':')
  return [collection as 'services' | 'providers', id]
}
