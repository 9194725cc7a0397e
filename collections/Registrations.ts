import type { CollectionConfig, Field } from 'payload'

import { label, locales } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { notForProviders } from '@/model/access/notForProviders'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { choice } from '@/model/fields/choice'
import { one } from '@/model/fields/relation'
import { plainLine } from '@/model/fields/text'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { certificateOfRegistration } from '@/subjects/attendance/certificates/endpoints'
import { mostHours, presenceNames } from '@/subjects/attendance/presence'
import { registrationEndpoints } from '@/subjects/registrations/endpoints'
import { stateNames } from '@/subjects/registrations/states'

const told = { access: { update: () => false }, admin: { readOnly: true } }
const secret = {
  hidden: true,
  access: { read: () => false, create: () => false, update: () => false },
}

const sources = {
  web: label('Z webu', 'On the site', 'Із сайту'),
  staff: label('Zapsal úřad', 'By staff', 'Записав офіс'),
  door: label('Bez přihlášky na místě', 'Came without signing up', 'Прийшов(ла) без реєстрації'),
}

const person: Field[] = [
  { ...plainLine('name', label('Jméno', 'Name', 'Імʼя')), required: true, ...told },
  {
    name: 'email',
    type: 'email',
    label: label('E-mail', 'E-mail', 'E-mail'),
    index: true,
    ...told,
  },
  { ...plainLine('phone', label('Telefon', 'Telephone', 'Телефон')), ...told },
  {
    name: 'answers',
    type: 'textarea',
    label: label('Odpovědi', 'Answers', 'Відповіді'),
    ...told,
  },
  {
    name: 'needs',
    type: 'textarea',
    label: label('Jakou pomoc potřebuje', 'Help needed', 'Яка допомога потрібна'),
    ...told,
    admin: {
      readOnly: true,
      description: label(
        'Týden po termínu se samo smaže.',
        'Deleted by itself a week after the date.',
        'Видаляється само через тиждень після події.',
      ),
    },
  },
  {
    // Written by an endpoint of its own: a form that is saved whole would put an older state back.
    name: 'note',
    type: 'textarea',
    label: label('Poznámka úřadu', 'Note of staff', 'Примітка офісу'),
    ...told,
    admin: { readOnly: true, condition: () => false },
  },
]

const standing: Field[] = [
  { ...choice('state', label('Stav', 'State', 'Стан'), stateNames, { required: true }), ...told },
  {
    name: 'actions',
    type: 'ui',
    admin: {
      components: {
        Field: '/src/subjects/registrations/desk/RegistrationActions#RegistrationActions',
      },
    },
  },
  { ...one('event', 'events', label('Akce', 'Event', 'Подія'), { required: true }), ...told },
  {
    name: 'startsAt',
    type: 'date',
    label: label('Termín', 'Date', 'Дата'),
    required: true,
    index: true,
    ...told,
    admin: { readOnly: true, ...withTime },
  },
  {
    name: 'number',
    type: 'number',
    label: label('Pořadí přihlášky', 'Number', 'Номер'),
    required: true,
    ...told,
  },
  {
    name: 'offeredUntil',
    type: 'date',
    label: label('Nabídka platí do', 'Offered until', 'Пропозиція діє до'),
    index: true,
    ...told,
    admin: { readOnly: true, ...withTime },
  },
  {
    name: 'confirmUntil',
    type: 'date',
    label: label('Potvrdit do', 'Confirm until', 'Підтвердити до'),
    index: true,
    ...told,
    admin: { readOnly: true, ...withTime },
  },
  { ...choice('source', label('Jak přišla', 'Source', 'Джерело'), sources), ...told },
  {
    name: 'language',
    type: 'select',
    label: label('Jazyk', 'Language', 'Мова'),
    required: true,
    options: [...locales],
    ...told,
  },
  {
    name: 'needsConsentAt',
    type: 'date',
    label: label('Souhlas se zápisem potřeb', 'Consent to keep the needs', 'Згода на запис потреб'),
    ...told,
    admin: { readOnly: true, ...withTime },
  },
]

// Nothing is said of somebody until staff say it.
const day: Field[] = [
  {
    ...choice('attendance', label('Docházka', 'Attendance', 'Відвідування'), presenceNames),
    ...told,
  },
  // When that was said, or seen at a door without a signal: what was said later stands.
  { name: 'attendanceAt', type: 'date', ...secret },
  {
    name: 'hours',
    type: 'number',
    label: label('Kolik hodin tu byl(a)', 'Hours attended', 'Скільки годин був(ла)'),
    min: 0,
    max: mostHours,
    ...told,
  },
]

const inner: Field[] = [
  { name: 'occurrence', type: 'text', required: true, index: true, ...secret },
  // One person has one registration for a date: `date:hash of e-mail and name`.
  { name: 'slot', type: 'text', unique: true, ...secret },
  // Tokens of links are made from it and the portal's secret; the hash finds the registration again.
  { name: 'code', type: 'text', required: true, ...secret },
  { name: 'tokenHash', type: 'text', required: true, index: true, ...secret },
  // The challenge that was solved for it: each is good for one form.
  { name: 'proof', type: 'text', index: true, ...secret },
  // Rises with every letter: calendars drop what is not newer than what they have.
  { name: 'sequence', type: 'number', required: true, ...secret },
  { name: 'isInCalendar', type: 'checkbox', ...secret },
  // When this person was last told of the date: reminders that were due before say nothing new.
  { name: 'remindedUntil', type: 'date', ...secret },
  // When this person was asked how it was; what they answered is not theirs any more.
  { name: 'askedAt', type: 'date', ...secret },
]

/**
 * People who signed up for a date of an event. Strangers' data: read by staff alone, written by
 * src/subjects/registrations alone, gone a year after the date.
 */
export const Registrations: CollectionConfig<'registrations'> = {
  slug: 'registrations',
  labels: {
    singular: label('Přihláška', 'Registration', 'Реєстрація'),
    plural: label('Přihlášky', 'Registrations', 'Реєстрації'),
  },
  access: { ...writtenByPortal, read: coordinators },
  admin: {
    group: groups.events,
    hidden: notForProviders,
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'event', 'startsAt', 'email', 'phone', 'number'],
    listSearchableFields: ['name', 'email', 'phone'],
    components: {
      beforeListTable: ['/src/subjects/tables/desk/TableLinks#TableLinks'],
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [...registrationEndpoints, certificateOfRegistration],
  fields: [...person, ...standing, ...day, ...inner],
  indexes: [{ fields: ['occurrence', 'state'] }],
  lockDocuments: false,
  versions: false,
}
