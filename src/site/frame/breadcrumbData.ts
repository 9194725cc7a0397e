import type { Crumb } from '@/site/components/Breadcrumbs/Breadcrumbs'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { siteUrl } from './siteUrl'

/** The way to a page, for search engines. */
export const breadcrumbData = (locale: Locale, trail: Crumb[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: texts(locale, 'common')('home'), path: '/' }, ...trail].map(
    ({ label, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: siteUrl(locale, path),
    }),
  ),
})
