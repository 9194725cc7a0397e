import type { MetadataRoute } from 'next'

import { env } from '@/platform/env'
import { locales } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'

export const dynamic = 'force-dynamic'

/** Pages that answer one visitor's question, of which there is no end. */
const answers = ['/hledat', '/seznam', '/porovnani', '/vlozit/']

const everywhere = (paths: string[]): string[] =>
  locales.flatMap((locale) => paths.map((path) => pathTo(locale, path)))

/** What search engines may visit: everything public but the desk and the answers to searches. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/file/', '/api/files/file/'],
      disallow: ['/admin', '/api/', '/nahled/', '/overeni/', ...everywhere(answers)],
    },
    sitemap: `${env.siteUrl}/sitemap.xml`,
  }
}
