import { label } from '@/lib/label'
import { editors } from '@/model/access/editors'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { downloads, many, picture } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { slug } from '@/model/fields/slug'
import { line, paragraph, title } from '@/model/fields/text'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { stampPublishedAt } from '@/model/hooks/stampPublishedAt'
import { leadFromOldSite } from '@/subjects/news/import/leadFromOldSite'
import { comesOutInItsTime, waitForItsTime } from '@/subjects/scheduling/waitForItsTime'

import { contentCollection, drafts } from './contentCollection'

/** What is new: announcements, reports and press releases. */
export const News = contentCollection({
  slug: 'news',
  labels: {
    singular: label('Aktualita', 'News item', 'Новина'),
    plural: label('Aktuality', 'News', 'Новини'),
  },
  access: {
    read: publishedOrStaff,
    readVersions: editors,
    create: editors,
    update: editors,
    delete: trashBy(editors),
  },
  admin: {
    group: groups.news,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedAt', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'searchText'],
    components: {
      beforeListTable: [
        '/src/subjects/news/desk/oldSite/OldNewsLink#OldNewsLink',
        '/src/subjects/digests/desk/SubscriptionCounts#SubscriptionCounts',
      ],
    },
  },
  defaultPopulate: { title: true, slug: true, publishedAt: true },
  defaultSort: '-publishedAt',
  fields: [
    title('title', label('Titulek', 'Title', 'Заголовок'), { required: true, maxLength: 200 }),
    line('subtitle', label('Podtitulek', 'Subtitle', 'Підзаголовок')),
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), {
      required: true,
      maxLength: 500,
      description: label(
        'Jedna až dvě věty. Uvidí je lidé v seznamu aktualit a při sdílení.',
        'One or two sentences, shown in the list of news and when shared.',
        'Одне-два речення; їх видно у списку новин і під час поширення.',
      ),
    }),
    picture('image', label('Obrázek', 'Picture', 'Зображення')),
    richText('body', label('Text', 'Text', 'Текст')),
    downloads('attachments', label('Přílohy', 'Attachments', 'Вкладення')),
    slug('title'),
    {
      name: 'author',
      type: 'text',
      label: label('Autor', 'Author', 'Автор'),
      maxLength: 120,
      admin: {
        position: 'sidebar',
        description: label(
          'Jak se má podepsat, například „tiskové oddělení“.',
          'As it should be signed, for example “press office”.',
          'Як підписати, наприклад «пресслужба».',
        ),
      },
    },
    {
      name: 'publishedAt',
      disableDuplicate: true,
      type: 'date',
      label: label('Datum zveřejnění', 'Date of publication', 'Дата публікації'),
      index: true,
      admin: {
        position: 'sidebar',
        ...withTime,
        description: label(
          'Doplní se samo. S časem v budoucnosti vyjde aktualita sama až tehdy.',
          'Filled in by itself. With a time in the future the news comes out by itself then.',
          'Заповнюється само. З майбутнім часом новина вийде сама саме тоді.',
        ),
      },
    },
    {
      name: 'topics',
      type: 'text',
      hasMany: true,
      label: label('Témata', 'Topics', 'Теми'),
      maxLength: 60,
      admin: { position: 'sidebar' },
    },
    many('projects', 'projects', label('Projekty', 'Projects', 'Проєкти')),
    many('events', 'events', label('Akce', 'Events', 'Події')),
    many('plans', 'plans', label('Plány', 'Plans', 'Плани')),
    searchText(['title', 'subtitle', 'summary', 'body']),
  ],
  hooks: {
    beforeChange: [stampPublishedAt, waitForItsTime],
    afterChange: [comesOutInItsTime, leadFromOldSite],
  },
  versions: drafts,
})
