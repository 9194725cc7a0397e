import type { SanitizedConfig } from 'payload'

import type { Address } from './addresses'
import type { Schema } from './schema'

/** What the addresses outside collections and globals are about, by the first word of their path. */
const subjects: Record<string, string> = {
  catalogue: 'Search in the catalogue',
  'openapi.json': 'This document',
  'review-queue': 'Changes that wait for approval',
  scheduled: 'Publications at a set time',
  'search-misses': 'What people looked for in vain',
  verification: 'How the confirming of entries goes',
  verify: 'Links of confirmation letters',
}

/** The subjects of the document, in the order in which they are read: what has addresses alone. */
export const tagsOf = ({ collections, globals }: SanitizedConfig, all: Address[]): Schema[] => {
  const words: Record<string, string> = {
    ...subjects,
    ...Object.fromEntries(collections.map(({ slug, labels }) => [slug, english(labels.plural)])),
    ...Object.fromEntries(globals.map(({ slug, label }) => [slug, english(label)])),
  }
  const known = [...new Set(all.map(({ tag }) => tag))].filter((tag) => Object.hasOwn(words, tag))
  return known.map((name) => ({ name, description: words[name] }))
}

const english = (label: unknown): string => String((label as { en?: string }).en)
