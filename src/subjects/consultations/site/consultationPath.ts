import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'

/** The page of the consultations on a plan, without its language. */
export const consultationPath = (slug: string): string => `/plany/${slug}/pripominky`

/** The form for a comment on one part of a plan. */
export const commentFormHref = (locale: Locale, slug: string, item: string): string =>
  `${pathTo(locale, consultationPath(slug))}?k=${encodeURIComponent(item)}#formular`

/** Where people agree with a comment, without its language. */
export const agreePath = (id: string): string => `/pripominka/${id}/souhlas`
