import { env } from '@/platform/env'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'

/** The whole address of a place on the portal, as it is shared and printed. */
export const siteUrl = (locale: Locale, path: string): string =>
  `${env.siteUrl.replace(/\/$/, '')}${pathTo(locale, path)}`

/** The whole address of a file of the portal (a picture for sharing). */
export const fileUrl = (url: string): string => new URL(url, env.siteUrl).href
