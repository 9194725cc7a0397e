import type { FlattenedField } from 'payload'

/** What the desk calls a field and says of it, in English: the words of the document. */
export const wordsOf = (field: FlattenedField): string | undefined => {
  const name = 'label' in field ? englishOf(field.label) : undefined
  const about = field.admin && 'description' in field.admin ? field.admin.description : undefined
  const words = [name, englishOf(about)].filter(Boolean)
  return words.length > 0 ? words.join('. ').replace(/\.\.$/, '.') : undefined
}

const englishOf = (words: unknown): string | undefined => {
  if (typeof words === 'string') return words
  const { en } = (words ?? {}) as { en?: unknown }
  return typeof en === 'string' ? en : undefined
}
