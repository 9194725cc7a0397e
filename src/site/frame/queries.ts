import { cache } from 'react'

import { findGlobal } from '@/site/cms/client'
import type { Locale } from '@/lib/label'

/** What is said of the portal and its operator. */
export const findSite = cache(async (locale: Locale) => {
  const site = await findGlobal('site', { locale, depth: 1 })
  return { ...site, name: site.name || 'Rozcestník' }
})

/** The menus of the portal. */
export const findNavigation = cache((locale: Locale) =>
  findGlobal('navigation', { locale, depth: 0 }),
)

/** What everybody is to know now; empty outside its time. */
export const findAlert = cache((locale: Locale) => findGlobal('alert', { locale, depth: 0 }))
