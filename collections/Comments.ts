import type { Field } from 'payload'

import { commentChannels, commentLengths } from '@/lib/consultation'
import { label } from '@/lib/label'
import { consultationKeepers } from '@/model/access/consultationKeepers'
import { nobody } from '@/model/access/nobody'
import { notForOthers } from '@/model/access/notForOthers'
import { openOrKeptComments } from '@/model/access/openConsultations'
import { trashBy } from '@/model/access/trash'
import { choice } from '@/model/fields/choice'
import {
  byAuthorsConsent,
  keptInside,
  kept,
  plainText,
  whenShown,
} from '@/model/fields/commentFacts'
import { settlement } from '@/model/fields/commentSettlement'
import { day } from '@/model/fields/day'
import { moment, writtenByItself } from '@/model/fields/moment'
import { one } from '@/model/fields/relation'
import { plainLine } from '@/model/fields/text'
import { wholeNumber } from '@/model/fields/wholeNumber'
import { groups } from '@/model/groups'
import { carrySettlement } from '@/subjects/consultations/carrySettlement'
import { commentEndpoints } from '@/subjects/consultations/endpoints'
import { namedItem, validateItem } from '@/subjects/consultations/namedItem'
import { numberComment } from '@/subjects/consultations/numberComment'
import { placeComment } from '@/subjects/consultations/placeComment'

import { contentCollection } from './contentCollection'

const said: Field[] = [
  one('consultation', 'consultations', label('Připomínkování', 'Consultation', 'Обговорення'), {
    required: true,
  }),
  {
    type: 'row',
    fields: [
      choice('channel', label('Jak přišla', 'Channel', 'Як надійшло'), commentChannels, {
        index: false,
      }),
      day('receivedOn', label('Přijata dne', 'Received on', 'Отримано')),
      {
        ...wholeNumber('letter', label('Podání číslo', 'Letter', 'Лист')),
        index: true,
        admin: {
          description: label(
            'U dalšího bodu téhož podání napište jeho číslo; odesílatel se doplní. Jinak nechte prázdné.',
            'For a further point of the same letter write its number; its sender is filled in. Otherwise leave it empty.',
            'Для наступного пункту того самого листа вкажіть його номер. Інакше залиште порожнім.',
          ),
        },
      },
    ],
  },
  {
    name: 'item',
    type: 'text',
    label: label('Čeho se týká', 'What it is about', 'Чого стосується'),
    index: true,
    maxLength: 100,
    validate: validateItem,
    hooks: { beforeValidate: [namedItem] },
    admin: { components: { Field: '/src/subjects/consultations/desk/ItemField#ItemField' } },
  },
  { ...plainText('text', label('Znění', 'Text', 'Текст')), required: true, access: whenShown },
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: label('Jméno', 'Name', 'Ім’я'),
        maxLength: commentLengths.name,
        access: byAuthorsConsent,
      },
      {
        name: 'organisation',
        type: 'text',
        label: label('Organizace', 'Organisation', 'Організація'),
        maxLength: commentLengths.organisation,
        access: byAuthorsConsent,
      },
      { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail'), access: kept },
    ],
  },
  {
    name: 'isNamePublic',
    type: 'checkbox',
    defaultValue: false,
    label: label(
      'Souhlasí se zveřejněním jména a organizace',
      'Agrees that the name and organisation are published',
      'Погоджується на оприлюднення імені та організації',
    ),
  },
  {
    name: 'nextPoint',
    type: 'ui',
    admin: { components: { Field: '/src/subjects/consultations/desk/NextPoint#NextPoint' } },
  },
]

/**
 * What people say to a draft of a plan, with the wording that it was said to. The public reads what was looked at,
 * names by consent, and how it was settled once that is published; e-mails are for keepers of consultations alone.
 */
export const Comments = contentCollection({
  slug: 'comments',
  labels: {
    singular: label('Připomínka', 'Comment', 'Зауваження'),
    plural: label('Připomínky k plánům', 'Comments on plans', 'Зауваження до планів'),
  },
  access: {
    read: openOrKeptComments,
    readVersions: nobody,
    create: consultationKeepers,
    update: consultationKeepers,
    delete: trashBy(consultationKeepers),
  },
  admin: {
    group: groups.planning,
    hidden: notForOthers,
    useAsTitle: 'number',
    defaultColumns: ['number', 'itemTitle', 'text', 'state', 'decision', 'channel', 'receivedOn'],
    listSearchableFields: ['number', 'text', 'itemTitle', 'name', 'organisation'],
    pagination: { defaultLimit: 50 },
    preview: undefined,
    components: {
      beforeListTable: ['/src/subjects/consultations/desk/CommentFilters#CommentFilters'],
    },
  },
  defaultPopulate: { number: true, itemTitle: true },
  defaultSort: ['letter', 'point'],
  disableDuplicate: true,
  endpoints: commentEndpoints,
  fields: [
    ...said,
    settlement,
    { ...plainLine('number', label('Číslo', 'Number', 'Номер')), ...writtenByItself, index: true },
    {
      ...wholeNumber('agreements', label('Souhlasů z webu', 'Agreements', 'Згод на вебсайті')),
      access: writtenByItself.access,
      admin: {
        ...writtenByItself.admin,
        description: label(
          'Kolikrát na webu někdo stiskl „Souhlasím“. Kdo to byl, nikdo neví ani neověřuje.',
          'How often somebody pressed “I agree” on the website. Nobody knows or checks who it was.',
          'Скільки разів на вебсайті натиснули «Погоджуюся». Хто це був, ніхто не знає і не перевіряє.',
        ),
      },
    },
    {
      ...wholeNumber('point', label('Bod', 'Point', 'Пункт')),
      access: writtenByItself.access,
      admin: { hidden: true },
    },
    { ...plainLine('itemTitle', label('K čemu', 'About', 'До чого')), ...writtenByItself },
    {
      ...plainText('version', label('Znění plánu, k němuž byla podána', 'Wording', 'Текст плану')),
      ...writtenByItself,
      maxLength: undefined,
    },
    // An account by its bare id: nothing public leads to accounts.
    {
      ...plainLine('enteredBy', label('Účet', 'Account', 'Обліковий запис')),
      admin: { hidden: true },
      access: { ...writtenByItself.access, ...kept },
    },
    {
      ...plainLine('enteredByName', label('Zapsal(a)', 'Entered by', 'Записав(ла)')),
      admin: { readOnly: true, position: 'sidebar' },
      access: { ...writtenByItself.access, ...kept },
    },
    // Said, so that nobody reads a name or a decision by a question about it (see their access).
    {
      name: 'isSettled',
      type: 'checkbox',
      access: writtenByItself.access,
      admin: { hidden: true },
    },
    {
      name: 'isSuspect',
      type: 'checkbox',
      label: label('Možná od robota', 'Perhaps of a robot', 'Можливо від робота'),
      access: { ...writtenByItself.access, ...kept },
      admin: { ...writtenByItself.admin, condition: (data) => data.isSuspect === true },
    },
    {
      ...moment('withdrawnAt', label('Vzata zpět', 'Taken back', 'Відкликано')),
      access: { ...writtenByItself.access, ...kept },
      admin: {
        ...moment('', label('', '', '')).admin,
        ...writtenByItself.admin,
        condition: (data) => Boolean(data.withdrawnAt),
      },
    },
    ...keptInside(),
  ],
  hooks: {
    beforeValidate: [placeComment],
    afterChange: [numberComment, carrySettlement],
  },
  versions: false,
})
