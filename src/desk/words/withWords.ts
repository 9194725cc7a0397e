import type { SanitizedConfig } from 'payload'

import { cs } from './cs'
import { en } from './en'
import { uk } from './uk'

export const words = { cs, en, uk }
type Words = { [name: string]: string | Words }

/**
 * Puts our words for Payload's into a finished configuration: before it is finished the editor of texts would
 * put its own over them.
 */
export const withWords = (config: SanitizedConfig): SanitizedConfig => {
  const { translations } = config.i18n
  config.i18n.translations = merged(translations as Words, words) as typeof translations
  return config
}

const merged = (theirs: Words, ours: Words): Words => ({
  ...theirs,
  ...Object.fromEntries(
    Object.entries(ours).map(([name, value]) => {
      const known = theirs[name]
      const isGroup = typeof value === 'object' && typeof known === 'object'
      return [name, isGroup ? merged(known, value) : value]
    }),
  ),
})
