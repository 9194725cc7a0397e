import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/** What a coordinator said of two participants of a project whose names are alike: one person, or two. */
export const PersonMatches = innerCollection<'person-matches'>({
  slug: 'person-matches',
  labels: {
    singular: label('Rozhodnutí o jmenovcích', 'Answer on namesakes', 'Рішення про тезок'),
    plural: label('Rozhodnutí o jmenovcích', 'Answers on namesakes', 'Рішення про тезок'),
  },
  fields: [
    // The project and both registrations, in their order: one answer for each pair.
    { name: 'pair', type: 'text', required: true, unique: true },
    { name: 'project', type: 'text', required: true, index: true },
    // Ids of registrations as text; the answer goes with either of them.
    { name: 'first', type: 'text', required: true, index: true },
    { name: 'second', type: 'text', required: true, index: true },
    { name: 'isSame', type: 'checkbox', required: true },
  ],
})
