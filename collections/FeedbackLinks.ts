import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/** Links by which somebody answers after an event, once each. Nothing says to whom a link was sent. */
export const FeedbackLinks = innerCollection<'feedback-links'>({
  slug: 'feedback-links',
  labels: {
    singular: label('Odkaz na otázky', 'Feedback link', 'Посилання на питання'),
    plural: label('Odkazy na otázky', 'Feedback links', 'Посилання на питання'),
  },
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'occurrence', type: 'text', required: true },
    { name: 'event', type: 'text', required: true },
    { name: 'startsAt', type: 'date', required: true, index: true },
    { name: 'isSpent', type: 'checkbox', required: true },
  ],
})
