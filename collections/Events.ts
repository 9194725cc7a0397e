import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { address, location } from '@/model/fields/address'
import { choice } from '@/model/fields/choice'
import { accreditation } from '@/model/fields/accreditation'
import { dateNote, occurrenceBounds, occurrences } from '@/model/fields/occurrences'
import { registration, signUp } from '@/model/fields/registration'
import { downloads, many, one, picture } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { pastedNamedBy } from '@/model/fields/rows'
import { searchText } from '@/model/fields/searchText'
import { signUpHere } from '@/model/fields/signUpHere'
import { slug } from '@/model/fields/slug'
import { line, paragraph, title } from '@/model/fields/text'
import { webAddress } from '@/model/fields/webAddress'
import { wholeNumber } from '@/model/fields/wholeNumber'
import { groups } from '@/model/groups'
import { deriveOccurrenceBounds } from '@/model/hooks/deriveOccurrenceBounds'
import { requireSignUp } from '@/model/hooks/requireSignUp'
import { attendanceEndpoints } from '@/subjects/attendance/endpoints'
import { feedbackOfEvent } from '@/subjects/feedback/endpoints'
import { posterEndpoint } from '@/subjects/print/poster/posterEndpoint'
import { eventEndpoints } from '@/subjects/registrations/endpoints'
import { refuseWithRegistrations } from '@/subjects/registrations/refuseWithRegistrations'

import { contentCollection, drafts } from './contentCollection'

const kinds = {
  conference: label('Konference', 'Conference', 'Конференція'),
  seminar: label('Seminář', 'Seminar', 'Семінар'),
  workshop: label('Workshop', 'Workshop', 'Воркшоп'),
  course: label('Kurz', 'Course', 'Курс'),
  hearing: label('Veřejné projednání', 'Public hearing', 'Громадські слухання'),
  meeting: label('Setkání', 'Meeting', 'Зустріч'),
  fair: label('Veletrh poskytovatelů', 'Fair of providers', 'Ярмарок надавачів'),
  'open-day': label('Den otevřených dveří', 'Open day', 'День відкритих дверей'),
  'study-visit': label('Stáž nebo exkurze', 'Study visit', 'Навчальний візит'),
  other: label('Jiná akce', 'Other event', 'Інша подія'),
}

const states = {
  planned: label('Koná se', 'Planned', 'Заплановано'),
  cancelled: label('Zrušeno', 'Cancelled', 'Скасовано'),
  postponed: label('Odloženo', 'Postponed', 'Перенесено'),
}

/** Where people meet: conferences, seminars, workshops, hearings, open days. */
export const Events = contentCollection({
  slug: 'events',
  labels: { singular: label('Akce', 'Event', 'Подія'), plural: label('Akce', 'Events', 'Події') },
  access: {
    read: publishedOrStaff,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: trashBy(coordinators),
  },
  admin: {
    group: groups.events,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'firstStartsAt', 'timing', '_status'],
    listSearchableFields: ['title', 'slug', 'searchText'],
  },
  defaultPopulate: { title: true, slug: true, firstStartsAt: true, lastEndsAt: true },
  defaultSort: '-firstStartsAt',
  endpoints: [...eventEndpoints, ...attendanceEndpoints, feedbackOfEvent, posterEndpoint],
  fields: [
    title('title', label('Název', 'Title', 'Назва'), { required: true }),
    {
      type: 'row',
      fields: [
        choice('kind', label('Druh', 'Kind', 'Вид'), kinds, { required: true }),
        {
          ...choice('state', label('Stav', 'State', 'Стан'), states, { defaultValue: 'planned' }),
          hooks: { beforeDuplicate: [() => 'planned'] },
        },
        {
          name: 'accredited',
          type: 'checkbox',
          label: label('Akreditováno', 'Accredited', 'Акредитовано'),
        },
      ],
    },
    accreditation(),
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), { maxLength: 500 }),
    occurrences(),
    dateNote(),
    {
      name: 'venue',
      type: 'group',
      label: label('Místo', 'Venue', 'Місце'),
      fields: [
        line('name', label('Název místa', 'Name of the venue', 'Назва місця')),
        line('room', label('Sál nebo místnost', 'Hall or room', 'Зал або кімната')),
        address(),
        location(),
      ],
    },
    webAddress('onlineUrl', label('Adresa on-line přenosu', 'Online address', 'Онлайн-адреса')),
    richText('body', label('Program a podrobnosti', 'Programme and details', 'Програма')),
    picture('image', label('Obrázek', 'Picture', 'Зображення')),
    {
      name: 'organisers',
      type: 'array',
      label: label('Pořadatelé', 'Organisers', 'Організатори'),
      labels: {
        singular: label('Pořadatel', 'Organiser', 'Організатор'),
        plural: label('Pořadatelé', 'Organisers', 'Організатори'),
      },
      maxRows: 20,
      admin: { components: pastedNamedBy('name') },
      fields: [line('name', label('Název', 'Name', 'Назва'), { required: true }), webAddress()],
    },
    {
      type: 'row',
      fields: [
        wholeNumber('capacity', label('Počet míst', 'Places', 'Кількість місць')),
        registration(),
      ],
    },
    signUp(),
    signUpHere(),
    {
      name: 'attendance',
      type: 'ui',
      admin: {
        components: { Field: '/src/subjects/attendance/desk/EventAttendance#EventAttendance' },
      },
    },
    {
      name: 'feedback',
      type: 'ui',
      admin: { components: { Field: '/src/subjects/feedback/desk/EventFeedback#EventFeedback' } },
    },
    downloads('attachments', label('Přílohy', 'Attachments', 'Вкладення')),
    many('projects', 'projects', label('Projekty', 'Projects', 'Проєкти')),
    one(
      'workingGroup',
      'working-groups',
      label('Pracovní skupina', 'Working group', 'Робоча група'),
    ),
    slug('title'),
    ...occurrenceBounds,
    searchText(['title', 'summary', 'venue.name', 'body']),
  ],
  hooks: {
    beforeValidate: [requireSignUp],
    beforeChange: [deriveOccurrenceBounds],
    beforeDelete: [refuseWithRegistrations],
  },
  versions: drafts,
})
