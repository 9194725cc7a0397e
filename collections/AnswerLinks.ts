import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/** Links by which those who answer for measures say how far they are: to whom one went, when, and for what. */
export const AnswerLinks = innerCollection<'answer-links'>({
  slug: 'answer-links',
  labels: {
    singular: label('Odkaz k opatřením', 'Link to measures', 'Посилання на заходи'),
    plural: label('Odkazy k opatřením', 'Links to measures', 'Посилання на заходи'),
  },
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'plan', type: 'text', required: true, index: true },
    { name: 'year', type: 'number', required: true },
    { name: 'email', type: 'email', required: true, index: true },
    // The ids of measures, a line each.
    { name: 'measures', type: 'textarea', required: true },
    { name: 'sentAt', type: 'date', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
  ],
})
