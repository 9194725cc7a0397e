import slugify from '@sindresorhus/slugify'

// The national transliteration writes г as h and ґ as g.
const customReplacements: [string, string][] = [
  ['&', ' a '],
  ['г', 'h'],
  ['Г', 'h'],
  ['ґ', 'g'],
  ['Ґ', 'g'],
]

/** "Péče & pomoc" → "pece-a-pomoc"; Ukrainian is transliterated. At most 90 characters. */
export const toSlug = (text: string): string =>
  slugify(text, { locale: 'uk', customReplacements }).slice(0, 90).replace(/-+$/, '')
