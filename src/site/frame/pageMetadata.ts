import type { Metadata } from 'next'

import { excerpt } from '@/lib/excerpt'
import { defaultLocale, type Locale, locales } from '@/lib/label'
import { docOf, type Related } from '@/lib/populated'
import { type Picture, srcOf } from '@/lib/srcSetOf'

import { findSite } from './queries'
import { fileUrl, siteUrl } from './siteUrl'

type About = {
  locale: Locale
  path: string
  title?: string
  description?: string | null
  image?: Related<Picture>
  type?: 'website' | 'article'
  noIndex?: boolean
  /** The list of the page as feeds: addresses by media type. */
  feeds?: Record<string, string>
}

/** As Open Graph writes languages: with the country whose form of it is meant. */
const territorial: Record<Locale, string> = { cs: 'cs_CZ', en: 'en_GB', uk: 'uk_UA' }

/** What search engines and shared links say of a page. */
export const pageMetadata = async ({ locale, path, image, ...about }: About): Promise<Metadata> => {
  const site = await findSite(locale)
  const { name } = site
  const title = about.title
    ? `${about.title} – ${name}`
    : [name, site.tagline].filter(Boolean).join(' – ')
  const description = excerpt(about.description ?? site.description ?? site.tagline)
  const url = siteUrl(locale, path)
  const shown = docOf(image)
  const picture = (shown && srcOf(shown)) ?? '/rozcestnik.png'

  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(locales.map((each) => [each, siteUrl(each, path)])),
        'x-default': siteUrl(defaultLocale, path),
      },
      ...(about.feeds && { types: about.feeds }),
    },
    openGraph: {
      title: about.title ?? name,
      description,
      url,
      siteName: name,
      locale: territorial[locale],
      type: about.type ?? 'website',
      images: [fileUrl(picture)],
    },
    ...(about.noIndex && { robots: { index: false, follow: true } }),
  }
}
