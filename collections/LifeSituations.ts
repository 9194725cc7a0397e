import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { choice } from '@/model/fields/choice'
import { many } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { helpLines, steps, urgent } from '@/model/fields/situationParts'
import { slug } from '@/model/fields/slug'
import { paragraph, title } from '@/model/fields/text'
import { wholeNumber } from '@/model/fields/wholeNumber'
import { groups } from '@/model/groups'

import { contentCollection, drafts } from './contentCollection'

const icons = {
  ageing: label('Stáří', 'Ageing', 'Старість'),
  care: label('Péče o blízké', 'Caring', 'Догляд'),
  disability: label('Postižení', 'Disability', 'Інвалідність'),
  family: label('Rodina', 'Family', 'Родина'),
  child: label('Děti', 'Children', 'Діти'),
  mind: label('Duševní zdraví', 'Mental health', 'Психічне здоров’я'),
  debt: label('Dluhy', 'Debts', 'Борги'),
  housing: label('Bydlení', 'Housing', 'Житло'),
  addiction: label('Závislosti', 'Addiction', 'Залежність'),
  violence: label('Násilí', 'Violence', 'Насильство'),
  crisis: label('Krize', 'Crisis', 'Криза'),
  migration: label('Cizinci', 'Newcomers', 'Іноземці'),
  illness: label('Nemoc', 'Illness', 'Хвороба'),
  advice: label('Rada', 'Advice', 'Порада'),
}

/** What happened to people, in their own words, as the way to the services that help. */
export const LifeSituations = contentCollection({
  slug: 'life-situations',
  labels: {
    singular: label('Životní situace', 'Life situation', 'Життєва ситуація'),
    plural: label('Životní situace', 'Life situations', 'Життєві ситуації'),
  },
  access: {
    read: publishedOrStaff,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: trashBy(coordinators),
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'isOnHome', 'order', '_status'],
    listSearchableFields: ['title', 'slug', 'searchText'],
  },
  defaultPopulate: { title: true, slug: true },
  defaultSort: 'order',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('O co jde', 'What happened', 'Що сталося'),
          fields: [
            title('title', label('Název', 'Title', 'Назва'), { required: true }),
            paragraph('summary', label('Jednou větou', 'In one sentence', 'Одним реченням'), {
              maxLength: 300,
            }),
            urgent(),
          ],
        },
        {
          label: label('Co dělat', 'What to do', 'Що робити'),
          fields: [steps(), richText('body', label('Více k tomu', 'More on it', 'Докладніше'))],
        },
        {
          label: label('Kdo pomůže', 'Who helps', 'Хто допоможе'),
          fields: [
            helpLines(),
            many(
              'serviceTypes',
              'service-types',
              label('Které služby pomohou', 'Services', 'Послуги'),
            ),
          ],
        },
      ],
    },
    slug('title'),
    {
      ...choice('icon', label('Obrázek', 'Icon', 'Значок'), icons),
      admin: { position: 'sidebar' },
    },
    {
      name: 'isOnHome',
      type: 'checkbox',
      index: true,
      defaultValue: false,
      label: label('Na úvodní stránce', 'On the home page', 'На головній'),
      admin: { position: 'sidebar' },
    },
    {
      ...wholeNumber('order', label('Pořadí', 'Order', 'Порядок'), { index: true }),
      defaultValue: 100,
      admin: { position: 'sidebar' },
    },
    searchText(['title', 'summary', 'body']),
  ],
  versions: drafts,
})
