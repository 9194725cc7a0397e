import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/**
 * What has come out, and when the portal found it: news by e-mail go by it, for the date on a news item is its author's.
 * The row stays when the item goes, so that nothing is told twice.
 */
export const Announcements = innerCollection<'announcements'>({
  slug: 'announcements',
  labels: {
    singular: label('Co vyšlo', 'Announcement', 'Оголошення'),
    plural: label('Co vyšlo', 'Announcements', 'Оголошення'),
  },
  fields: [
    // The item and, of an event, its state and dates: once they change it comes out anew.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'foundAt', type: 'date', required: true, index: true },
  ],
})
