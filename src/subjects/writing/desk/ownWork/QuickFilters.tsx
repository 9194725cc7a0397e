import type { Payload, SanitizedCollectionConfig, TypedUser } from 'payload'

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

/** An address may not be endless. */
const mostOwn = 40

/** Above a list: what one most often looks for in it, each a link. */
export const QuickFilters = async ({ collectionConfig: { slug }, payload, user, i18n }: Props) => {
  const kind = publicKindOf(slug)
  if (!user || !kind) return null
  const own = await documentsOf(payload, user, [slug as PublicKind])
  const ids = own.slice(0, mostOwn).map(({ document }) => document)
  const missing = locales.filter((locale) => locale !== defaultLocale)
  const filters: [Label, string[]][] = [
    [texts.mine, [`[id][in]=${ids.join(',') || 'nothing'}`]],
    [texts.drafts, ['[_status][equals]=draft']],
    [texts.untranslated, missing.map((locale) => `[${kind.name}.${locale}][exists]=false`)],
  ]

  return (
    <nav aria-label={say({ i18n }, texts.filters)} className="desk-filters">
      {say({ i18n }, texts.filters)}:{' '}
      {filters.map(([text, any]) => (
        <a href={`/admin/collections/${slug}?${addressOf(any)}`} key={text.cs}>
          {say({ i18n }, text)}
        </a>
      ))}
      <a href={`/admin/collections/${slug}`}>{say({ i18n }, texts.all)}</a>
    </nav>
  )
}

/** Any of the conditions, in the form in which the list reads them. */
const addressOf = (any: string[]): string =>
  any.map((each, at) => `where[or][${at}][and][0]${each}`).join('&')
