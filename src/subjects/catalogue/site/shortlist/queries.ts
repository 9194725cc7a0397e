import { find } from '@/site/cms/client'
import type { Locale } from '@/lib/label'
import type { Service } from '@/payload-types'

import { withFreeForDays, type FreeForDays } from '../withFreeForDays'

const fields = {
  name: true,
  slug: true,
  provider: true,
  serviceType: true,
  forms: true,
  state: true,
  targetGroups: true,
  targetGroupNotes: true,
  whom: true,
  ageFrom: true,
  ageTo: true,
  territories: true,
  contacts: true,
  places: true,
  isAddressSecret: true,
  languages: true,
  conditions: true,
  costs: true,
  howToApply: true,
  capacity: true,
  availability: true,
  verifiedOn: true,
  verifiedBy: true,
} as const

/** What a list and a comparison show of a service. */
export type ListedService = Pick<Service, keyof typeof fields | 'id'> & FreeForDays

/** The services with these slugs in that order, without those that the public may not (or no longer) see. */
export const findListed = async (
  locale: Locale,
  slugs: readonly string[],
): Promise<ListedService[]> => {
  if (slugs.length === 0) return []

  const { docs } = await find('services', {
    locale,
    where: { slug: { in: [...slugs] } },
    limit: slugs.length,
    depth: 1,
    select: fields,
    populate: { providers: { name: true, slug: true, contacts: true } },
  })
  const services = await withFreeForDays(locale, docs)
  const bySlug = new Map(services.map((doc) => [doc.slug, doc]))
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}
