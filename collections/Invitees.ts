import { label } from '@/lib/label'
import { choice } from '@/model/fields/choice'
import { replyNames, toldNames } from '@/subjects/groups/invitees/states'

import { innerCollection } from './innerCollection'

const hidden = { hidden: true }

/** Members of groups who were invited to a meeting, and what they replied. Staff see it in their group. */
export const Invitees = innerCollection<'invitees'>({
  slug: 'invitees',
  labels: {
    singular: label('Pozvaný na jednání', 'Invitee', 'Запрошений на засідання'),
    plural: label('Pozvaní na jednání', 'Invitees', 'Запрошені на засідання'),
  },
  fields: [
    { name: 'email', type: 'email', required: true, index: true },
    choice('reply', label('Odpověď', 'Reply', 'Відповідь'), replyNames, { index: false }),
    { name: 'substitute', type: 'text' },
    { name: 'repliedAt', type: 'date' },
    // The date to which the reply was given: to another date nobody has replied yet.
    { name: 'repliedFor', type: 'date' },
    { name: 'group', type: 'text', required: true, index: true, ...hidden },
    { name: 'member', type: 'text', required: true, ...hidden },
    { name: 'event', type: 'text', required: true, ...hidden },
    { name: 'occurrence', type: 'text', required: true, index: true, ...hidden },
    // One member is invited to a date once: `date:member`.
    { name: 'slot', type: 'text', required: true, unique: true, ...hidden },
    // What the person was told last: the date, and whether it takes place.
    { name: 'startsAt', type: 'date', required: true, index: true },
    {
      ...choice('told', label('Co ví', 'Told', 'Що знає'), toldNames, { required: true }),
      ...hidden,
    },
    // Rises with every letter, so that of two workers one writes it.
    { name: 'sequence', type: 'number', required: true, ...hidden },
    // Tokens of links are made from it and the portal's secret; the hash finds the row again.
    { name: 'code', type: 'text', required: true, ...hidden },
    { name: 'tokenHash', type: 'text', required: true, index: true, ...hidden },
  ],
})
