import type { CollectionSlug, Payload } from 'payload'

import { idOf } from '@/lib/idOf'
import { locales } from '@/lib/label'
import { publicKindNames, publicKindOf, publicKinds, type PublicKind } from '@/lib/publicKinds'
import { env } from '@/platform/env'

import type { Leaf } from './leavesOf'

type Node = { type?: unknown; text?: unknown; fields?: unknown; children?: unknown }
type Target = { collection: CollectionSlug; by: 'id' | 'slug'; value: string; path?: string }
type Own = { collection: string; id: string; slug: string }
type Link = { text: string; target: Target }

/** The words of links in texts that lead to content which the public cannot open, and names of such related documents. */
export const deadLinks = async (payload: Payload, leaves: Leaf[], own: Own): Promise<string[]> => {
  const links = leaves.flatMap(linksOf).filter(({ target }) => !isOwn(target, own))
  const found = await Promise.all(
    links.map(async (link) =>
      (await isOpen(payload, link.target)) ? [] : [await nameOf(payload, link)],
    ),
  )
  return [...new Set(found.flat())]
}

const isOwn = ({ collection, by, value }: Target, own: Own): boolean =>
  collection === own.collection && value === own[by]

const linksOf = ({ field, value }: Leaf): Link[] => {
  if (field.type === 'richText') return linksIn((value as { root?: Node } | null | undefined)?.root)
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return []

  const collection = field.relationTo
  if (!publicKindOf(collection)) return []
  return [value].flat().flatMap((each): Link[] => {
    const id = idOf(each as string)
    return id ? [{ text: '', target: { collection, by: 'id', value: id } }] : []
  })
}

const linksIn = (node: Node | undefined): Link[] => {
  if (!node) return []
  const inner = (Array.isArray(node.children) ? (node.children as Node[]) : []).flatMap(linksIn)
  const target = node.type === 'link' || node.type === 'autolink' ? targetOf(node.fields) : null
  return target ? [{ text: textOf(node).trim(), target }, ...inner] : inner
}

const textOf = (node: Node): string =>
  typeof node.text === 'string'
    ? node.text
    : (Array.isArray(node.children) ? (node.children as Node[]) : []).map(textOf).join('')

type Fields = {
  linkType?: string
  url?: string
  doc?: { relationTo?: string; value?: unknown } | null
} | null

/** Where in the portal a link leads; null for what leads out of it or to a page that is no document. */
const targetOf = (given: unknown): Target | null => {
  const { linkType, url, doc } = (given as Fields) ?? {}
  if (linkType === 'internal') {
    const id = idOf(doc?.value as string)
    const collection = doc?.relationTo as CollectionSlug | undefined
    return collection && id ? { collection, by: 'id', value: id } : null
  }
  const path = pathOf(url ?? '')
  const kind = publicKindNames.find((name) => path?.startsWith(`${publicKinds[name].folder}/`))
  if (!path || !kind) return null

  const slug = path.slice(publicKinds[kind].folder.length + 1)
  if (kind === 'plans' && /^[^/]+\/.*\d/.test(slug))
    return { collection: 'measures', by: 'slug', value: slug, path }
  return slug.includes('/') || slug.includes('.')
    ? null
    : { collection: kind, by: 'slug', value: slug, path }
}

/** The path of an address of this portal, without its language; null for another site's. */
const pathOf = (url: string): string | null => {
  if (!URL.canParse(url, env.siteUrl)) return null
  const { origin, pathname } = new URL(url, env.siteUrl)
  if (origin !== new URL(env.siteUrl).origin) return null

  const prefix = locales.find((locale) => pathname.startsWith(`/${locale}/`))
  return (prefix ? pathname.slice(prefix.length + 1) : pathname).replace(/\/$/, '')
}

/** Whether somebody without an account gets there, also by the redirect that an old address left. */
const isOpen = async (
  payload: Payload,
  { collection, by, value, path }: Target,
): Promise<boolean> => {
  if (!Object.hasOwn(payload.collections, collection)) return false
  const { totalDocs } = await payload.count({
    collection,
    where: { [by]: { equals: value } },
    overrideAccess: collection === 'files',
  })
  if (totalDocs > 0 || !path) return totalDocs > 0

  const moved = await payload.count({
    collection: 'redirects',
    where: { from: { equals: path } },
    overrideAccess: true,
  })
  return moved.totalDocs > 0
}

const nameOf = async (payload: Payload, { text, target }: Link): Promise<string> => {
  if (text) return text
  const { collection, value: id } = target
  const name = publicKinds[collection as PublicKind].name
  const doc = await payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return String({ ...(doc as Record<string, unknown> | null) }[name] ?? '…')
}
