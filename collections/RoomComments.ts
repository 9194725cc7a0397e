import { label } from '@/lib/label'

import { innerCollection } from './innerCollection'

/** What members of a group say among themselves of a meeting and its papers; read only by endpoints of the room. */
export const RoomComments = innerCollection<'room-comments'>({
  slug: 'room-comments',
  labels: {
    singular: label('Příspěvek v místnosti', 'Comment in a room', 'Допис у кімнаті'),
    plural: label('Příspěvky v místnostech', 'Comments in rooms', 'Дописи в кімнатах'),
  },
  fields: [
    { name: 'group', type: 'text', required: true, index: true },
    // The date of an event, or a meeting that was only written down.
    { name: 'meeting', type: 'text', required: true },
    { name: 'paper', type: 'text' },
    // When the meeting begins, as it stood then: the end of keeping counts from it.
    { name: 'startsAt', type: 'date', required: true, index: true },
    { name: 'user', type: 'text', required: true },
    { name: 'email', type: 'email', required: true, index: true },
    { name: 'author', type: 'text', required: true },
    { name: 'text', type: 'textarea' },
    { name: 'changedAt', type: 'date' },
    { name: 'answer', type: 'textarea' },
    { name: 'answeredBy', type: 'text' },
    { name: 'answeredAt', type: 'date' },
    { name: 'removedReason', type: 'textarea' },
  ],
})
