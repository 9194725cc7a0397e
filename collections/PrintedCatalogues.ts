import { innerCollection } from './innerCollection'

/** A catalogue on paper that staff asked for: what it is to hold, how far it is, and whether its file is there. */
export const PrintedCatalogues = innerCollection<'printed-catalogues'>({
  slug: 'printed-catalogues',
  fields: [
    { name: 'chapters', type: 'text', required: true },
    { name: 'isLarge', type: 'checkbox', required: true },
    { name: 'language', type: 'text', required: true },
    // The slug of a territory; absent for all of them.
    { name: 'territory', type: 'text' },
    { name: 'state', type: 'text', required: true, index: true },
    // How often somebody has begun: what kills its process is not begun for ever.
    { name: 'tries', type: 'number', required: true },
    // A running one that has not been heard of for a while was killed.
    { name: 'aliveAt', type: 'date' },
    { name: 'step', type: 'text' },
    { name: 'done', type: 'number' },
    { name: 'total', type: 'number' },
    // When its entries were read: it is as of this day, and old after a later change.
    { name: 'readAt', type: 'date' },
    { name: 'bytes', type: 'number' },
    { name: 'fault', type: 'text' },
  ],
})
