import type { Locale } from '@/lib/label'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

export type OwnComment = {
  number: string | null
  item: string
  text: string
  plan: { title: string; slug: string }
  closesAt: string
  state: 'open' | 'over' | 'withdrawn'
}

/** The comment whose receipt bears a key; null when there is none. Throws a CmsError. */
export const findOwnComment = async (key: string, locale: Locale): Promise<OwnComment | null> => {
  const path = `/api/comments/link/${encodeURIComponent(key)}?locale=${locale}`
  const response = await transport(restOrigin + path).catch((cause: unknown) => {
    throw new CmsError(503, '/api/comments/link', { cause })
  })
  if (response.ok) return (await response.json()) as OwnComment
  if (response.status < 500) return null
  throw new CmsError(response.status, '/api/comments/link')
}
