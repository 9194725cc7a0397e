import type { ArrayField, GroupField, UploadField } from 'payload'

import { label } from '@/lib/label'
import { isStaff } from '@/lib/roles'

import { choice } from './choice'
import { day } from './day'
import { downloads, one } from './relation'
import { pastedNamedBy } from './rows'
import { line, paragraph } from './text'
import { wholeNumber } from './wholeNumber'

const most = { max: 1000 }

const attendance = (): GroupField => ({
  name: 'attendance',
  type: 'group',
  label: label('Přítomno', 'Present', 'Присутні'),
  admin: {
    description: label(
      'Kolik lidí z které strany přišlo. Co nevíte, nechte prázdné; nula znamená, že nepřišel nikdo.',
      'How many of each side came. Leave empty what is not known; zero means that nobody came.',
      'Скільки людей з кожної сторони прийшло. Що невідомо, залиште порожнім; нуль — ніхто.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        wholeNumber('commissioner', label('Zadavatelé', 'Commissioners', 'Замовники'), most),
        wholeNumber('provider', label('Poskytovatelé', 'Providers', 'Надавачі'), most),
        wholeNumber('user', label('Uživatelé', 'Users', 'Користувачі'), most),
        wholeNumber('expert', label('Odborníci', 'Experts', 'Експерти'), most),
        wholeNumber('guest', label('Hosté', 'Guests', 'Гості'), most),
      ],
    },
  ],
})

const resolutions = (): ArrayField => ({
  name: 'resolutions',
  type: 'array',
  label: label('Usnesení', 'Resolutions', 'Рішення'),
  labels: {
    singular: label('Usnesení', 'Resolution', 'Рішення'),
    plural: label('Usnesení', 'Resolutions', 'Рішення'),
  },
  maxRows: 60,
  admin: { components: pastedNamedBy('number', 'text') },
  fields: [
    line('number', label('Číslo', 'Number', 'Номер'), { localized: false, maxLength: 40 }),
    paragraph('text', label('Znění', 'Text', 'Текст'), { required: true }),
    {
      type: 'row',
      fields: [
        wholeNumber('votesFor', label('Pro', 'For', 'За'), most),
        wholeNumber('votesAgainst', label('Proti', 'Against', 'Проти'), most),
        wholeNumber('votesAbstained', label('Zdrželo se', 'Abstained', 'Утрималися'), most),
      ],
    },
  ],
})

/** When a group met or will meet: what about, who came, and what was agreed. */
export const groupMeetings = (): ArrayField => ({
  name: 'meetings',
  type: 'array',
  label: label('Jednání', 'Meetings', 'Засідання'),
  labels: {
    singular: label('Jednání', 'Meeting', 'Засідання'),
    plural: label('Jednání', 'Meetings', 'Засідання'),
  },
  maxRows: 200,
  admin: { components: pastedNamedBy('date', 'topic') },
  fields: [
    day('date', label('Datum', 'Date', 'Дата'), { required: true }),
    one('event', 'events', label('Akce', 'Event', 'Подія'), {
      description: label(
        'Bylo-li jednání akcí na portálu, vyberte ji: na stránce skupiny bude jen jednou.',
        'If the meeting was an event of the portal, choose it: the page of the group shows it once.',
        'Якщо засідання було подією порталу, виберіть її: на сторінці групи вона буде один раз.',
      ),
    }),
    line('topic', label('Téma', 'Topic', 'Тема')),
    paragraph('agenda', label('Program', 'Agenda', 'Порядок денний'), {
      description: label(
        'Každý bod na svůj řádek.',
        'Each point on a line of its own.',
        'Кожен пункт з нового рядка.',
      ),
    }),
    attendance(),
    choice(
      'quorum',
      label('Usnášeníschopná', 'Quorum', 'Кворум'),
      { yes: label('Ano', 'Yes', 'Так'), no: label('Ne', 'No', 'Ні') },
      { index: false },
    ),
    paragraph('conclusions', label('Závěry', 'Conclusions', 'Висновки')),
    resolutions(),
    {
      name: 'minutes',
      type: 'upload',
      relationTo: 'files',
      label: label('Zápis', 'Minutes', 'Протокол'),
    },
    downloads('papers', label('Podklady', 'Papers', 'Матеріали')),
    {
      ...downloads(
        'memberPapers',
        label('Podklady jen pro členy', 'Papers for members only', 'Матеріали лише для учасників'),
      ),
      access: { read: ({ req: { user } }) => isStaff(user) },
      admin: {
        description: label(
          'Uvidí je jen členové, kteří mají přístup do místnosti skupiny, a úřad. Na webu nejsou.',
          'Only members with access to the room of the group see them, and staff. They are not on the site.',
          'Їх бачать лише учасники з доступом до кімнати групи та офіс. На сайті їх немає.',
        ),
      },
    } as UploadField,
  ],
})
