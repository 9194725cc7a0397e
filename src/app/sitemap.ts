import type { MetadataRoute } from 'next'

import { findAddresses } from '@/site/frame/addresses'
import { siteUrl } from '@/site/frame/siteUrl'
import { defaultLocale, locales } from '@/lib/label'

export const dynamic = 'force-dynamic'

/** All public pages, each with its other languages, for search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await findAddresses()

  return addresses.map(({ path, changedAt }) => ({
    url: siteUrl(defaultLocale, path),
    lastModified: changedAt,
    alternates: {
      languages: Object.fromEntries(locales.map((locale) => [locale, siteUrl(locale, path)])),
    },
  }))
}
