import slugify from '@sindresorhus/slugify'

/** "Péče & pomoc" → "pece-a-pomoc"; Ukrainian is transliterated. At most 90 characters. */
export const toSlug = (text: string): string =>
  slugify(text, { locale: 'uk', customReplacements: [['&', ' a ']] })
    .slice(0, 90)
    .replace(/-+$/, '')
