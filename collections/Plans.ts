import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { choice } from '@/model/fields/choice'
import { commenting } from '@/model/fields/commenting'
import { day, notBefore } from '@/model/fields/day'
import { approval, priorities, sections } from '@/model/fields/planParts'
import { downloads, many, one, picture } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { slug } from '@/model/fields/slug'
import { paragraph, title } from '@/model/fields/text'
import { groups } from '@/model/groups'
import { refuseCircles } from '@/model/hooks/refuseCircles'
import { askingEndpoints } from '@/subjects/answers/endpoints'
import { carryConsultations } from '@/subjects/consultations/carryConsultations'
import { keepWithConsultations } from '@/subjects/consultations/keepWithComments'
import { carryMeasures } from '@/subjects/plans/carryMeasures'
import { keepWithMeasures } from '@/subjects/plans/keepWithMeasures'
import { documentEndpoints } from '@/subjects/print/plan/documentEndpoints'
import { measuresEndpoints } from '@/subjects/plans/shape/endpoints'
import { treeEndpoint } from '@/subjects/plans/tree/treeEndpoint'
import { wordEndpoint } from '@/subjects/plans/word/wordEndpoint'

import { contentCollection, drafts } from './contentCollection'

const kinds = {
  'medium-term': label('Střednědobý plán', 'Medium-term plan', 'Середньостроковий план'),
  'community-plan': label('Komunitní plán', 'Community plan', 'Громадський план'),
  'action-plan': label('Akční plán', 'Action plan', 'План дій'),
  strategy: label('Strategie', 'Strategy', 'Стратегія'),
  concept: label('Koncepce', 'Concept', 'Концепція'),
  evaluation: label('Vyhodnocení plánu', 'Evaluation of a plan', 'Оцінка плану'),
}

const states = {
  preparation: label('Připravuje se', 'In preparation', 'Готується'),
  commenting: label('K připomínkám', 'Open to comments', 'Відкрито для зауважень'),
  approved: label('Schválen', 'Approved', 'Затверджено'),
  'in-force': label('Platí', 'In force', 'Чинний'),
  evaluated: label('Vyhodnocen', 'Evaluated', 'Оцінено'),
  archived: label('V archivu', 'Archived', 'В архіві'),
}

/** Plans of social services: what people need and what is to be done, by priorities. */
export const Plans = contentCollection({
  slug: 'plans',
  labels: { singular: label('Plán', 'Plan', 'План'), plural: label('Plány', 'Plans', 'Плани') },
  access: {
    read: publishedOrStaff,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: trashBy(coordinators),
  },
  admin: {
    group: groups.planning,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'territory', 'state', '_status'],
    listSearchableFields: ['title', 'slug', 'searchText'],
    components: {
      beforeListTable: ['/src/subjects/plans/desk/tree/TreeLink#TreeLink'],
      edit: {
        beforeDocumentControls: [
          '/src/subjects/plans/desk/tree/OwnTreeLink#OwnTreeLink',
          '/src/subjects/answers/desk/MissingLink#MissingLink',
        ],
      },
    },
  },
  defaultPopulate: { title: true, slug: true, from: true, to: true },
  defaultSort: '-from',
  fields: [
    title('title', label('Název', 'Title', 'Назва'), { required: true, maxLength: 300 }),
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), { maxLength: 500 }),
    {
      type: 'row',
      fields: [
        choice('kind', label('Druh', 'Kind', 'Вид'), kinds, { required: true }),
        choice('state', label('Stav', 'State', 'Стан'), states, {
          required: true,
          defaultValue: 'preparation',
        }),
        one('territory', 'territories', label('Území', 'Territory', 'Територія')),
      ],
    },
    {
      type: 'row',
      fields: [
        day('from', label('Platí od', 'From', 'Від'), { index: true }),
        day('to', label('Platí do', 'To', 'До'), { index: true, validate: notBefore('from') }),
        day('approvedOn', label('Schváleno', 'Approved on', 'Затверджено')),
      ],
    },
    ...approval(),
    commenting(),
    picture('image', label('Obrázek', 'Picture', 'Зображення')),
    richText('vision', label('Vize', 'Vision', 'Бачення')),
    priorities(),
    sections(),
    downloads('documents', label('Dokumenty', 'Documents', 'Документи')),
    one('predecessor', 'plans', label('Navazuje na', 'Follows', 'Продовжує'), {
      description: label(
        'Plán, který tu byl před ním pro totéž území.',
        'The plan that was there before it.',
        'План, який був перед ним.',
      ),
    }),
    one('partOf', 'plans', label('Je součástí', 'Is part of', 'Є частиною'), {
      description: label(
        'Například akční plán jednoho roku je součástí střednědobého plánu.',
        'For example the action plan of a year is part of a medium-term plan.',
        'Наприклад, план дій на рік є частиною середньострокового плану.',
      ),
    }),
    many('projects', 'projects', label('Projekty', 'Projects', 'Проєкти')),
    slug('title'),
    searchText(['title', 'summary', 'vision']),
  ],
  hooks: {
    beforeValidate: [refuseCircles],
    afterChange: [carryMeasures, carryConsultations],
    beforeDelete: [keepWithMeasures, keepWithConsultations],
  },
  endpoints: [
    treeEndpoint,
    ...measuresEndpoints,
    ...askingEndpoints,
    ...documentEndpoints,
    wordEndpoint,
  ],
  versions: drafts,
})
