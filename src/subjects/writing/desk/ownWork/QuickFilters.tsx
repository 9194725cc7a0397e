import type { CollectionSlug, Payload, SanitizedCollectionConfig, TypedUser } from 'payload'

import { defaultLocale, locales, say, type Label } from '@/lib/label'
import { publicKindOf, type PublicKind } from '@/lib/publicKinds'

import { documentsOf } from '../../ownWork'
import { textsOfOwnWork as texts } from './texts'

type Props = {
  collectionConfig: SanitizedCollectionConfig
  payload: Payload
  user?: TypedUser | null
  i18n: { language: string }
}

/** An address may not be endless, and the list knows no question about one language of a title. */
const mostNamed = 100

/** Above a list: what one most often looks for in it, each a link. */
export const QuickFilters = async ({ collectionConfig, payload, user, i18n }: Props) => {
  const { slug, defaultSort } = collectionConfig
  const kind = publicKindOf(slug)
  if (!user || !kind) return null
  const own = await documentsOf(payload, user, [slug as PublicKind])
  const filters: [Label, string][] = [
    [
      texts.mine(mostNamed, own.length),
      // By state: what is not public yet stands on top.
      `${named(own.map(({ document }) => document))}&sort=_status`,
    ],
    [texts.drafts, '[_status][equals]=draft'],
  ]
  // A provider's name is the same in every language: nothing of it waits, and its languages cannot be asked for.
  if (isTranslated(slug, kind.name, payload)) {
    const waiting = await payload.find({
      collection: slug as CollectionSlug,
      where: {
        or: translations.map((locale) => ({ [`${kind.name}.${locale}`]: { exists: false } })),
      },
      draft: true,
      limit: mostNamed,
      depth: 0,
      overrideAccess: false,
      user,
    })
    filters.push([
      texts.untranslated(mostNamed, waiting.totalDocs),
      named(waiting.docs.map(({ id }) => id)),
    ])
  }

  return (
    <nav aria-label={say({ i18n }, texts.filters)} className="desk-filters">
      {say({ i18n }, texts.filters)}:{' '}
      {filters.map(([text, question]) => (
        <a href={`/admin/collections/${slug}?where[or][0][and][0]${question}`} key={text.cs}>
          {say({ i18n }, text)}
        </a>
      ))}
      <a href={`/admin/collections/${slug}?sort=${String(defaultSort)}`}>
        {say({ i18n }, texts.all)}
      </a>
    </nav>
  )
}

const isTranslated = (slug: string, name: string, payload: Payload): boolean =>
  payload.collections[slug as CollectionSlug].config.flattenedFields.some(
    (field) => field.name === name && 'localized' in field && Boolean(field.localized),
  )

const translations = locales.filter((locale) => locale !== defaultLocale)

/** Those of a list by their ids; none of them where there are none. */
const named = (ids: unknown[]): string =>
  `[id][in]=${ids.slice(0, mostNamed).join(',') || 'nothing'}`
