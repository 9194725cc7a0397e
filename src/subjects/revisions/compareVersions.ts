import type { Locale } from '@/lib/label'

import { compare } from './comparison/compare'
import type { Difference } from './comparison/difference'
import { titlesOf } from './comparison/titlesOf'
import type { Asked } from './findVersions'

type Data = Record<string, unknown>

/** What a version says, in all languages; null where it is not of this document, or not for this person. */
const stateOf = async (asked: Asked, version: string): Promise<Data | null> => {
  const { payload, user, collection, document, isInTrash } = asked
  const found = await payload.findVersionByID({
    collection,
    id: version,
    locale: 'all',
    depth: 0,
    trash: isInTrash,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  return found && String(found.parent) === document ? (found.version as unknown as Data) : null
}

/** What changed between two versions of a document, in words; null where one of them is not for this person. */
export const compareVersions = async (
  asked: Asked,
  before: string | null,
  after: string,
  language: Locale,
): Promise<Difference[] | null> => {
  const [one, other] = await Promise.all([
    before === null ? {} : stateOf(asked, before),
    stateOf(asked, after),
  ])
  if (!one || !other) return null

  const { flattenedFields } = asked.payload.collections[asked.collection].config
  const titles = await titlesOf({ ...asked, language }, flattenedFields, [one, other])
  return compare(flattenedFields, one, other, { language, titles })
}
