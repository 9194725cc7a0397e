import { innerCollection } from './innerCollection'

/** A table that somebody brings: what it would do row by row, and how far that is done. */
export const TableImports = innerCollection<'table-imports'>({
  slug: 'table-imports',
  fields: [
    { name: 'fileName', type: 'text', required: true },
    { name: 'list', type: 'text', required: true, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'publishes', type: 'checkbox', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    // A running one that has not been heard of for a while was killed.
    { name: 'aliveAt', type: 'date' },
    { name: 'mapping', type: 'json', required: true },
    { name: 'plan', type: 'json', required: true },
    { name: 'done', type: 'number', required: true },
    { name: 'outcome', type: 'json' },
  ],
})
