import { isSafeLink } from '@/lib/isSafeLink'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { publicPath } from '@/lib/publicKinds'
import { sitePath } from '@/lib/srcSetOf'

import type { NodeProps } from './node'

type Target = { slug?: string; url?: string }

/** A link in a text; when its target is not public, only its words. */
export const TextLink = ({ node, context, draw }: NodeProps) => {
  const words = draw(node.children)
  const href = hrefOf(node.fields, context.locale)

  return href ? <a href={href}>{words}</a> : words
}

const hrefOf = (fields: Record<string, unknown> | undefined, locale: Locale): string | null => {
  if (fields?.linkType === 'internal') {
    const doc = fields.doc as { relationTo?: string; value?: Target | string } | undefined
    if (typeof doc?.value !== 'object' || doc.value === null) return null
    if (doc.relationTo === 'files') return doc.value.url ? sitePath(doc.value.url) : null

    const path = publicPath(doc.relationTo ?? '', doc.value.slug ?? '')
    return path && pathTo(locale, path)
  }
  const url = typeof fields?.url === 'string' ? fields.url : ''
  return isSafeLink(url) ? url : null
}
