import { find } from '@/cms/client'
import { toSlug } from '@/lib/toSlug'

/** The territories whose name contains what the visitor typed; none for what is no name at all. */
export const slugsOfPlace = async (place: string): Promise<string[]> => {
  const part = toSlug(place)
  if (!part) return []

  const { docs } = await find('territories', {
    where: { slug: { contains: part } },
    limit: 25,
    depth: 0,
    select: { slug: true },
  })
  return docs.map(({ slug }) => slug)
}
