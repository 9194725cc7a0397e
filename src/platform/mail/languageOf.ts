import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'

/** The language in which a person gets letters: the one of her account, where it says one. */
export const languageOf = (person: object): Locale =>
  localeOf((person as { language?: string | null }).language ?? undefined)
