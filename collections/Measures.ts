import type { Tab } from 'payload'

import { label } from '@/lib/label'
import { measureKinds, measureStates } from '@/lib/measureLabels'
import { coordinators } from '@/model/access/coordinators'
import { openOrStaff } from '@/model/access/openMeasures'
import { trashBy } from '@/model/access/trash'
import { choice } from '@/model/fields/choice'
import { dateRange } from '@/model/fields/day'
import {
  code,
  formerCodes,
  isPlanPublic,
  measureOrder,
  measurePartners,
  measureRank,
  measureSlug,
  place,
  planPeriod,
} from '@/model/fields/measureFacts'
import { budget, evaluations, measureIndicators } from '@/model/fields/measureParts'
import { many, one } from '@/model/fields/relation'
import { searchText } from '@/model/fields/searchText'
import { line, paragraph, title } from '@/model/fields/text'
import { groups } from '@/model/groups'
import { forgetMeasure } from '@/subjects/answers/forgetMeasure'
import { placeMeasure } from '@/subjects/plans/placeMeasure'

import { contentCollection, drafts } from './contentCollection'

const about: Tab = {
  label: label('O opatření', 'About', 'Про захід'),
  fields: [
    one('plan', 'plans', label('Plán', 'Plan', 'План'), { required: true }),
    {
      type: 'row',
      fields: [
        code(),
        title('title', label('Název', 'Title', 'Назва'), { required: true, maxLength: 300 }),
      ],
    },
    {
      type: 'row',
      fields: [
        place('priority', label('Priorita', 'Priority', 'Пріоритет')),
        place('goal', label('Cíl', 'Goal', 'Ціль')),
      ],
    },
    paragraph('description', label('Popis', 'Description', 'Опис')),
    {
      type: 'row',
      fields: [
        choice('kind', label('Druh', 'Kind', 'Вид'), measureKinds),
        choice('state', label('Stav', 'State', 'Стан'), measureStates),
      ],
    },
    { type: 'row', fields: dateRange('startsOn', 'endsOn') },
    line('responsible', label('Kdo odpovídá', 'Who is responsible', 'Хто відповідає')),
    measurePartners(),
    many(
      'targetGroups',
      'target-groups',
      label('Cílové skupiny', 'Target groups', 'Цільові групи'),
    ),
    many('territories', 'territories', label('Území', 'Territories', 'Території')),
  ],
}

const money: Tab = {
  label: label('Peníze a indikátory', 'Money and indicators', 'Кошти та індикатори'),
  fields: [budget(), measureIndicators()],
}

const results: Tab = {
  label: label('Vyhodnocení', 'Evaluation', 'Оцінка'),
  fields: [evaluations()],
}

const related: Tab = {
  label: label('Souvislosti', 'Related', 'Пов’язане'),
  fields: [
    many('services', 'services', label('Služby', 'Services', 'Послуги')),
    many('projects', 'projects', label('Projekty', 'Projects', 'Проєкти')),
    many('events', 'events', label('Akce', 'Events', 'Події')),
    many('news', 'news', label('Aktuality', 'News', 'Новини')),
  ],
}

/** What a plan promises: by whom, until when and for how much, how far it is, and what came of it year by year. */
export const Measures = contentCollection({
  slug: 'measures',
  labels: {
    singular: label('Opatření', 'Measure', 'Захід'),
    plural: label('Opatření', 'Measures', 'Заходи'),
  },
  access: {
    read: openOrStaff,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: trashBy(coordinators),
  },
  admin: {
    group: groups.planning,
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'plan', 'state', 'endsOn', 'responsible', '_status'],
    listSearchableFields: ['code', 'title', 'searchText'],
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: [
        '/src/subjects/plans/desk/tree/TreeLink#TreeLink',
        '/src/subjects/plans/desk/word/WordLink#WordLink',
      ],
    },
  },
  defaultPopulate: { title: true, slug: true, code: true },
  defaultSort: 'order',
  fields: [
    planPeriod,
    { type: 'tabs', tabs: [about, money, results, related] },
    measureSlug(),
    isPlanPublic,
    measureOrder,
    measureRank,
    formerCodes,
    searchText(['code', 'title', 'description', 'responsible']),
  ],
  hooks: { beforeValidate: [placeMeasure], afterDelete: [forgetMeasure] },
  versions: drafts,
})
