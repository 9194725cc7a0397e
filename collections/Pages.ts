import { label } from '@/lib/label'
import { editors } from '@/model/access/editors'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { downloads, one } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { slug } from '@/model/fields/slug'
import { paragraph, title } from '@/model/fields/text'
import { wholeNumber } from '@/model/fields/wholeNumber'
import { groups } from '@/model/groups'

import { contentCollection, drafts } from './contentCollection'

/** Lasting texts about the portal and about planning, in a tree that breadcrumbs follow. */
export const Pages = contentCollection({
  slug: 'pages',
  labels: {
    singular: label('Stránka', 'Page', 'Сторінка'),
    plural: label('Stránky', 'Pages', 'Сторінки'),
  },
  access: {
    read: publishedOrStaff,
    readVersions: editors,
    create: editors,
    update: editors,
    delete: trashBy(editors),
  },
  admin: {
    group: groups.pages,
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'searchText'],
  },
  defaultPopulate: { title: true, slug: true, parent: true },
  fields: [
    title('title', label('Název', 'Title', 'Назва'), { required: true }),
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), { maxLength: 500 }),
    richText('body', label('Text', 'Text', 'Текст')),
    downloads('attachments', label('Přílohy', 'Attachments', 'Вкладення')),
    slug('title'),
    {
      ...one('parent', 'pages', label('Nadřazená stránka', 'Parent page', 'Батьківська сторінка'), {
        filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      }),
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
