import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/**
 * What a letter asks a person to confirm: one row for each entry, all rows of a letter with the hash of its
 * link's token. Written and read by the application alone (src/subjects/verification).
 */
export const Prompts = innerCollection<'prompts'>({
  slug: 'prompts',
  labels: {
    singular: label('Žádost o potvrzení', 'Prompt', 'Запит на підтвердження'),
    plural: label('Žádosti o potvrzení', 'Prompts', 'Запити на підтвердження'),
  },
  fields: [
    { name: 'tokenHash', type: 'text', required: true, index: true },
    // Ids as texts: a prompt outlives the account and the entry.
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'provider', type: 'text', required: true },
    { name: 'title', type: 'text' },
    { name: 'stage', type: 'number', required: true },
    // What the entry said when the letter was written (lib/fingerprintOf).
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: ['open', 'confirmed'], index: true },
    { name: 'confirmedAt', type: 'date' },
    { name: 'writtenAt', type: 'date', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
    // False until the letter is in the outbox: what a killed process leaves behind is swept away.
    { name: 'isQueued', type: 'checkbox', index: true },
  ],
})
