import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

const hidden = { hidden: true }

/** Which account sees which group as its member; whether it still does is decided by the group's own rows. */
export const RoomSeats = innerCollection<'room-seats'>({
  slug: 'room-seats',
  labels: {
    singular: label('Přístup člena skupiny', 'Seat in a group', 'Доступ учасника групи'),
    plural: label('Přístupy členů skupin', 'Seats in groups', 'Доступи учасників груп'),
  },
  fields: [
    { name: 'user', type: 'text', required: true, index: true },
    { name: 'group', type: 'text', required: true, index: true },
    { name: 'member', type: 'text', required: true, ...hidden },
    // As it stood in the row then: whoever is written into the row later is somebody else.
    { name: 'email', type: 'email', required: true, index: true },
    // A row of a group belongs to one account: `group:member`.
    { name: 'slot', type: 'text', required: true, unique: true, ...hidden },
    { name: 'visitedAt', type: 'date', ...hidden },
    // Papers that were there in this visit, and those of the visits before: the others are new.
    { name: 'shown', type: 'json', ...hidden },
    { name: 'known', type: 'json', ...hidden },
    // Of which papers a letter told: `meeting:file`.
    { name: 'told', type: 'json', ...hidden },
  ],
})
