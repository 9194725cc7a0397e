import { PayloadSDK, PayloadSDKError } from '@payloadcms/sdk'
import type { PaginatedDocs, SelectType } from 'payload'

import { env } from '@/platform/env'
import type { PublicKind } from '@/lib/publicKinds'
import type { Config } from '@/payload-types'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

export type Collection = keyof Config['collections']
type Global = keyof Config['globals']
type Select<Slug extends Collection> = Slug extends keyof Config['collectionsSelect']
  ? Config['collectionsSelect'][Slug]
  : SelectType
type GlobalSelect<Slug extends Global> = Slug extends keyof Config['globalsSelect']
  ? Config['globalsSelect'][Slug]
  : SelectType
type FindArgs<Slug extends Collection, Chosen extends Select<Slug>> = Parameters<
  typeof sdk.find<Slug, Chosen>
>[0]
type Query<Slug extends Collection, Chosen extends Select<Slug>> = Omit<
  FindArgs<Slug, Chosen>,
  'collection' | 'draft' | 'trash' | 'pagination' | 'joins'
>

const sdk = new PayloadSDK<Config>({
  baseURL: `${restOrigin}/api`,
  fetch: transport,
})

/** One page of documents. Throws a CmsError when the CMS does not answer with success. */
export const find = <Slug extends Collection, Chosen extends Select<Slug>>(
  collection: Slug,
  query: Query<Slug, Chosen> = {} as Query<Slug, Chosen>,
) => asked(`/api/${collection}`, () => sdk.find<Slug, Chosen>({ collection, ...query }))

/** The one document that fits, or null when there is none. Throws a CmsError. */
export const findOne = async <Slug extends Collection, Chosen extends Select<Slug>>(
  collection: Slug,
  where: NonNullable<Query<Slug, Chosen>['where']>,
  query: Omit<Query<Slug, Chosen>, 'where' | 'limit'> = {} as Query<Slug, Chosen>,
) => {
  const { docs } = await find<Slug, Chosen>(collection, {
    ...query,
    where,
    limit: 1,
  } as Query<Slug, Chosen>)

  return (docs as PaginatedDocs<(typeof docs)[number]>['docs'])[0] ?? null
}

/** A global document, such as the settings of the site. Throws a CmsError. */
export const findGlobal = <Slug extends Global>(
  slug: Slug,
  query: { locale?: Config['locale']; depth?: number } = {},
) =>
  asked(`/api/globals/${slug}`, () =>
    sdk.findGlobal<Slug, GlobalSelect<Slug>>({ slug, ...query }),
  ) as Promise<Config['globals'][Slug]>

/** The newest draft of a document, read with a signed-in person's cookie; null when that person may not. */
export const findDraft = async <Slug extends Collection>(
  collection: Slug,
  id: string,
  { cookie, ...query }: { cookie: string; locale?: Config['locale']; depth?: number },
): Promise<Config['collections'][Slug] | null> => {
  try {
    const document = await sdk.findByID(
      { collection, id, draft: true, ...query },
      // The cookie counts only for requests from the portal's own pages, which this is.
      { headers: { cookie, Origin: env.siteUrl } },
    )
    return document as Config['collections'][Slug]
  } catch (error) {
    if (error instanceof PayloadSDKError && [400, 401, 403, 404].includes(error.status)) return null
    throw failure(`/api/${collection}/${id}`, error)
  }
}

/** The id of a public document that a signed-in person may change; null when that person may not. Throws a CmsError. */
export const findEditable = async (
  { collection, slug }: { collection: PublicKind; slug: string },
  cookie: string,
): Promise<string | null> => {
  const found = await findOne(
    collection,
    { slug: { equals: slug } },
    { depth: 0, select: { slug: true } },
  )
  if (!found) return null

  const path = `/api/${collection}/access/${found.id}`
  const headers = { cookie, Origin: env.siteUrl, 'Content-Type': 'application/json' }
  // A provider's people change what is public by a draft.
  const body = JSON.stringify({ _status: 'draft' })
  const answer = await transport(restOrigin + path, { method: 'POST', headers, body })
  if ([401, 403, 404].includes(answer.status)) return null
  if (!answer.ok) throw new CmsError(answer.status, path)
  const { update } = (await answer.json()) as { update?: boolean }
  return update ? found.id : null
}

/** What a preview link shows; null when the link is not, or no longer, valid. Throws a CmsError. */
export const findShared = async (token: string, locale: Config['locale']) => {
  const url = `/api/preview-links/${encodeURIComponent(token)}/document?locale=${locale}`
  const response = await transport(restOrigin + url).catch((cause: unknown) => {
    throw failure(url, cause)
  })
  if ([400, 404].includes(response.status)) return null
  if (!response.ok) throw new CmsError(response.status, url)

  return (await response.json()) as { collection: string; doc: object; expiresAt: string }
}

const asked = async <Answer>(url: string, ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask()
  } catch (error) {
    throw failure(url, error)
  }
}

const failure = (url: string, cause: unknown): CmsError =>
  new CmsError(cause instanceof PayloadSDKError ? cause.status : 503, url, { cause })
