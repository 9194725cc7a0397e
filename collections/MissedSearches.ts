import { innerCollection } from './innerCollection'

/** What people looked for in the catalogue and did not find: words and place of a day, nobody's name, no address. */
export const MissedSearches = innerCollection<'missed-searches'>({
  slug: 'missed-searches',
  fields: [
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'text', type: 'text', required: true },
    { name: 'territory', type: 'text' },
    { name: 'serviceType', type: 'text' },
    { name: 'count', type: 'number', required: true },
  ],
})
