import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'

import { contentCollection, type Definition } from './contentCollection'

const code: CollectionConfig['fields'][number] = {
  name: 'code',
  type: 'text',
  label: label('Kód', 'Code', 'Код'),
  required: true,
  unique: true,
  index: true,
  maxLength: 60,
  admin: { position: 'sidebar' },
}

const sourceNote: CollectionConfig['fields'][number] = {
  name: 'sourceNote',
  type: 'textarea',
  label: label('Odkud údaj je', 'Source of the data', 'Джерело даних'),
  maxLength: 1000,
  admin: {
    position: 'sidebar',
    description: label(
      'Zdroj, a co v něm nebylo ověřeno.',
      'The source, and what was not verified in it.',
      'Джерело і те, що в ньому не перевірено.',
    ),
  },
}

/** A list of terms that the content refers to: public as a whole, without drafts, with its source. */
export const codeList = (definition: Definition): CollectionConfig =>
  contentCollection({
    defaultSort: 'code',
    ...definition,
    fields: [...definition.fields, code, sourceNote],
    trash: false,
    versions: false,
  })
