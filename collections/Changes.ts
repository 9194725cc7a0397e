import { innerCollection } from './innerCollection'

/** One row for each change of public content: how other instances learn that their cache is old. */
export const Changes = innerCollection<'changes'>({
  slug: 'changes',
  fields: [
    { name: 'of', type: 'text' },
    // Which document of that collection; absent for a global.
    { name: 'doc', type: 'text' },
  ],
})
