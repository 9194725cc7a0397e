import { consultationState, consultationStates } from '@/lib/consultation'
import { label } from '@/lib/label'
import { consultationKeepers } from '@/model/access/consultationKeepers'
import { nobody } from '@/model/access/nobody'
import { openOrStaffConsultations } from '@/model/access/openConsultations'
import { trashBy } from '@/model/access/trash'
import { choice } from '@/model/fields/choice'
import { day } from '@/model/fields/day'
import { laterThan, moment, writtenByItself } from '@/model/fields/moment'
import { one } from '@/model/fields/relation'
import { line, plainLine } from '@/model/fields/text'
import { groups } from '@/model/groups'
import { consultationEndpoints } from '@/subjects/consultations/endpoints'
import { carryComments } from '@/subjects/consultations/carryComments'
import { keepWithComments } from '@/subjects/consultations/keepWithComments'
import { placeConsultation } from '@/subjects/consultations/placeConsultation'

import { contentCollection } from './contentCollection'

/** When people may comment on a plan, when it is talked over in public, and when the comments are settled. */
export const Consultations = contentCollection({
  slug: 'consultations',
  labels: {
    singular: label('Připomínkování', 'Consultation', 'Обговорення'),
    plural: label('Připomínkování plánů', 'Consultations', 'Обговорення планів'),
  },
  access: {
    read: openOrStaffConsultations,
    readVersions: nobody,
    create: consultationKeepers,
    update: consultationKeepers,
    delete: trashBy(consultationKeepers),
  },
  admin: {
    group: groups.planning,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'opensAt', 'closesAt', 'settlementDueOn'],
    listSearchableFields: ['title'],
    preview: undefined,
  },
  defaultPopulate: { title: true, plan: true, opensAt: true, closesAt: true, settledAt: true },
  defaultSort: '-opensAt',
  disableDuplicate: true,
  endpoints: consultationEndpoints,
  fields: [
    {
      name: 'shortTime',
      type: 'ui',
      admin: { components: { Field: '/src/subjects/consultations/desk/ShortTime#ShortTime' } },
    },
    {
      ...one('plan', 'plans', label('Plán', 'Plan', 'План'), { required: true }),
      // Comments hold the wording of this plan.
      access: { update: () => false },
    },
    {
      type: 'row',
      fields: [
        moment('opensAt', label('Připomínky od', 'Comments from', 'Зауваження від'), {
          required: true,
          index: true,
        }),
        moment('closesAt', label('Připomínky do', 'Comments until', 'Зауваження до'), {
          required: true,
          index: true,
          validate: laterThan('opensAt'),
        }),
      ],
    },
    one('hearing', 'events', label('Veřejné projednání (akce)', 'Hearing', 'Слухання')),
    {
      type: 'row',
      fields: [
        moment('hearingAt', label('Projednání kdy', 'Hearing at', 'Слухання коли')),
        line('hearingPlace', label('Projednání kde', 'Hearing where', 'Слухання де'), {
          localized: false,
        }),
      ],
    },
    day('settlementDueOn', label('Vypořádáno bude do', 'Settled by', 'Розгляд до')),
    {
      name: 'settle',
      type: 'ui',
      admin: { components: { Field: '/src/subjects/consultations/desk/Settle#Settle' } },
    },
    {
      ...choice('state', label('Stav', 'State', 'Стан'), consultationStates, { index: false }),
      virtual: true,
      admin: { readOnly: true, position: 'sidebar' },
      hooks: { afterRead: [({ data }) => consultationState(data ?? {}, new Date())] },
    } as ReturnType<typeof choice>,
    {
      ...moment('settledAt', label('Vypořádání zveřejněno', 'Settlement published', 'Оприлюднено')),
      access: writtenByItself.access,
      admin: {
        ...moment('', label('', '', '')).admin,
        ...writtenByItself.admin,
        condition: (data) => Boolean(data.settledAt),
      },
      index: true,
    },
    { ...plainLine('title', label('Název', 'Title', 'Назва')), ...writtenByItself },
    // Whether anybody may read it: its plan is public. Derived, never typed.
    { name: 'isPublic', type: 'checkbox', hidden: true, index: true },
    // The number of the last letter that came: the next one gets the next.
    { name: 'lastLetter', type: 'number', hidden: true, defaultValue: 0 },
    // Whether the authors were written to after the settlement was published.
    { name: 'isTold', type: 'checkbox', hidden: true, index: true },
  ],
  hooks: {
    beforeValidate: [placeConsultation],
    afterChange: [carryComments],
    beforeDelete: [keepWithComments],
  },
  versions: false,
})
