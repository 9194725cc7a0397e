import type { Payload } from 'payload'

import { idsOf } from '@/lib/idOf'
import type { Label, Locale } from '@/lib/label'

import { picturesIn } from '../writingAids'
import type { Leaf } from './leavesOf'
import { textsOfPublishing as texts } from './textsOfPublishing'

/** The pictures of a document that say nothing to blind people in a language in which it is written. */
export const silentPictures = async (
  payload: Payload,
  leaves: Leaf[],
  languages: Locale[],
): Promise<Label[]> => {
  const ids = [...new Set(leaves.flatMap(picturesOf))]
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap(({ alt, originalName, filename }) => {
    const said = (alt ?? {}) as unknown as Partial<Record<Locale, string | null>>
    const silent = languages.filter((locale) => !said[locale])
    return silent.length > 0 ? [texts.noAlt(originalName ?? filename ?? '…', silent)] : []
  })
}

const picturesOf = ({ field, value }: Leaf): string[] => {
  if (field.type === 'richText') return picturesIn(value)
  return field.type === 'upload' && field.relationTo === 'media'
    ? idsOf([value].flat() as string[])
    : []
}
