import { innerCollection } from './innerCollection'

/** Which text of an old site became which news, so that it comes once, can be taken back, and is found by its address. */
export const NewsImportRows = innerCollection<'news-import-rows'>({
  slug: 'news-import-rows',
  fields: [
    { name: 'import', type: 'text', required: true, index: true },
    { name: 'row', type: 'number', required: true },
    { name: 'title', type: 'text', required: true },
    // What the old site itself called it, as a number of one length.
    { name: 'source', type: 'text', required: true, unique: true, index: true },
    // Absent while the news is being written.
    { name: 'entry', type: 'text', index: true },
    { name: 'oldAddress', type: 'text' },
    { name: 'changedAt', type: 'date' },
    { name: 'savedAt', type: 'date' },
    // The pictures that came with it, by their paths.
    { name: 'pictures', type: 'json', required: true },
    { name: 'state', type: 'text', required: true },
  ],
})
