import { findOne } from '@/site/cms/client'
import type { Locale } from '@/lib/label'

import { type EmbedOptions, type LimitName, limitNames } from './embedOptions'

/** The names of what a frame is limited to, and the limits that the portal does not know. */
export const findLimits = async (
  locale: Locale,
  limits: EmbedOptions['limits'],
): Promise<{ names: string[]; unknown: LimitName[] }> => {
  const known = await Promise.all(
    limitNames.map(async (name) => {
      const slug = limits[name]
      return { name, slug, label: slug && (await lookUp[name](locale, slug)) }
    }),
  )
  return {
    names: known.flatMap(({ label }) => label || []),
    unknown: known.flatMap(({ name, slug, label }) => (slug && !label ? [name] : [])),
  }
}

const named =
  (collection: 'territories' | 'target-groups' | 'service-types') =>
  async (locale: Locale, slug: string): Promise<string | undefined> =>
    (
      await findOne(
        collection,
        { slug: { equals: slug } },
        { locale, depth: 0, select: { name: true } },
      )
    )?.name

const lookUp: Record<LimitName, (locale: Locale, slug: string) => Promise<string | undefined>> = {
  uzemi: named('territories'),
  skupina: named('target-groups'),
  druh: named('service-types'),
  situace: async (locale, slug) =>
    (
      await findOne(
        'life-situations',
        { slug: { equals: slug } },
        { locale, depth: 0, select: { title: true } },
      )
    )?.title,
}
