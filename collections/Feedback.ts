import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/**
 * What people said of a date of an event, added up: how many stars how often, and sentences by the alphabet. No row is
 * one person's, and the order in which they came is nowhere.
 */
export const Feedback = innerCollection<'feedback'>({
  slug: 'feedback',
  labels: {
    singular: label('Ohlasy po akci', 'Feedback', 'Відгуки'),
    plural: label('Ohlasy po akci', 'Feedback', 'Відгуки'),
  },
  fields: [
    { name: 'occurrence', type: 'text', required: true, unique: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'startsAt', type: 'date', required: true, index: true },
    ...[1, 2, 3, 4, 5].map((stars) => ({
      name: `stars${stars}`,
      type: 'number' as const,
      required: true,
    })),
    // A line each.
    { name: 'sentences', type: 'textarea' },
    { name: 'version', type: 'number', required: true },
  ],
})
