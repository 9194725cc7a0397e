import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'

/** The language in which a person gets letters: the one that the account says, else Czech. */
export const languageOf = ({ language }: { language?: Locale | null }): Locale =>
  localeOf(language ?? undefined)
