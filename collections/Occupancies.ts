import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/**
 * How many places of a date are taken: one row for each date, changed together with its registrations and only as it
 * was read (src/subjects/registrations/settle), so that two people never get the last place.
 */
export const Occupancies = innerCollection<'occupancies'>({
  slug: 'occupancies',
  labels: {
    singular: label('Obsazenost termínu', 'Occupancy', 'Заповненість дати'),
    plural: label('Obsazenost termínů', 'Occupancies', 'Заповненість дат'),
  },
  fields: [
    { name: 'occurrence', type: 'text', required: true, unique: true },
    // An id as text: the count outlives the event.
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'taken', type: 'number', required: true },
    { name: 'waiting', type: 'number', required: true },
    // The number that the last person got; the queue goes by it.
    { name: 'lastNumber', type: 'number', required: true },
    { name: 'version', type: 'number', required: true },
  ],
})
