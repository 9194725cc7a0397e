import { label, locales } from '@/lib/label'

import { innerCollection } from './innerCollection'

/**
 * What a certificate says of a date of an event, as it was issued. It knows a person but by the id of the registration:
 * when that is erased, what remains says that the paper is true, not whose it is.
 */
export const Certificates = innerCollection<'certificates'>({
  slug: 'certificates',
  labels: {
    singular: label('Osvědčení', 'Certificate', 'Сертифікат'),
    plural: label('Osvědčení', 'Certificates', 'Сертифікати'),
  },
  fields: [
    { name: 'code', type: 'text', required: true, unique: true },
    // An id as text; `erased:` and the code when the registration is gone.
    { name: 'registration', type: 'text', required: true, unique: true },
    { name: 'occurrence', type: 'text', required: true, index: true },
    // Its letter has not been written yet.
    { name: 'isWaiting', type: 'checkbox', required: true, index: true },
    { name: 'language', type: 'select', required: true, options: [...locales] },
    { name: 'event', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'organiser', type: 'text' },
    { name: 'startsAt', type: 'date', required: true },
    { name: 'endsAt', type: 'date' },
    { name: 'allDay', type: 'checkbox' },
    { name: 'hours', type: 'number' },
    { name: 'accreditation', type: 'text' },
  ],
})
