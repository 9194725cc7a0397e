import { defaultLocale, type Locale } from '@/lib/label'

import type { Texts } from './types'

/** A text in a language, or else in Czech. */
export const textIn = (locale: Locale, texts: Texts | undefined): string =>
  texts?.[locale] || texts?.[defaultLocale] || Object.values(texts ?? {})[0] || ''
