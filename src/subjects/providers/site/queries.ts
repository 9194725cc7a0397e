import { cache } from 'react'

import { findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

/** One provider by the last part of its address. */
export const findProvider = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('providers', { slug: { equals: slug } }, { locale, depth: 1 }) : null,
)
