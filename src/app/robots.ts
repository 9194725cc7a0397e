import type { MetadataRoute } from 'next'

import { env } from '@/env'

export const dynamic = 'force-dynamic'

/** What search engines may visit: everything public but the desk and the answers to searches. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/file/', '/api/files/file/'],
      disallow: ['/admin', '/api/', '/nahled/', '/overeni/', '/hledat', '/en/hledat', '/uk/hledat'],
    },
    sitemap: `${env.siteUrl}/sitemap.xml`,
  }
}
