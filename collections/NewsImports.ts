import { innerCollection } from './innerCollection'

/** A file of news of an old site: its texts are one batch, and how far they are written. */
export const NewsImports = innerCollection<'news-imports'>({
  slug: 'news-imports',
  fields: [
    { name: 'fileName', type: 'text', required: true },
    // Of the file that was looked at: another one is not written under its name.
    { name: 'hash', type: 'text', required: true, index: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    // A running one that has not been heard of for a while was killed.
    { name: 'aliveAt', type: 'date' },
    { name: 'total', type: 'number', required: true },
    { name: 'done', type: 'number', required: true },
    { name: 'outcome', type: 'json' },
  ],
})
