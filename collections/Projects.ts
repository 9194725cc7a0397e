import type { Tab } from 'payload'

import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { contactPeople } from '@/model/fields/contacts'
import { dateRange } from '@/model/fields/day'
import { indicators } from '@/model/fields/indicators'
import { phase } from '@/model/fields/phase'
import { precision } from '@/model/fields/precision'
import { programmePeriod } from '@/model/fields/programmePeriod'
import { projectActivities } from '@/model/fields/projectActivities'
import { funding, partners, programmeFacts, reach } from '@/model/fields/projectFacts'
import { projectOutputs } from '@/model/fields/projectOutputs'
import { projectReports } from '@/model/fields/projectReports'
import { publicity } from '@/model/fields/publicity'
import { noNumberReason, registrationNumber } from '@/model/fields/registrationNumber'
import { downloads, picture } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { slug } from '@/model/fields/slug'
import { supported } from '@/model/fields/supported'
import { line, paragraph, title } from '@/model/fields/text'
import { webAddress } from '@/model/fields/webAddress'
import { groups } from '@/model/groups'
import { requireForPublication } from '@/model/hooks/requireForPublication'
import { settlePrecision } from '@/model/hooks/settlePrecision'
import { sumFunding } from '@/model/hooks/sumFunding'
import { supportedEndpoints } from '@/subjects/supported/endpoints'

import { contentCollection, drafts } from './contentCollection'

const about: Tab = {
  label: label('O projektu', 'About', 'Про проєкт'),
  fields: [
    title('title', label('Název', 'Title', 'Назва'), { required: true, maxLength: 300 }),
    line('shortTitle', label('Krátký název', 'Short title', 'Коротка назва'), { maxLength: 80 }),
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), {
      required: true,
      maxLength: 500,
    }),
    picture('image', label('Obrázek', 'Picture', 'Зображення')),
    richText('aims', label('Cíle', 'Aims', 'Цілі')),
    richText('results', label('Výsledky', 'Results', 'Досягнення')),
    ...reach,
    webAddress('web', label('Web projektu', 'Website of the project', 'Вебсайт проєкту')),
    slug('title'),
    phase(),
  ],
}

const money: Tab = {
  label: label('Program a peníze', 'Programme and money', 'Програма та кошти'),
  fields: [
    registrationNumber(),
    noNumberReason(),
    ...programmeFacts,
    publicity(),
    { type: 'row', fields: dateRange('startsOn', 'endsOn') },
    {
      type: 'row',
      fields: [
        precision(
          'startsOnPrecision',
          label('Jak přesně je znám začátek', 'How exactly the start is known', 'Точність початку'),
        ),
        precision(
          'endsOnPrecision',
          label('Jak přesně je znám konec', 'How exactly the end is known', 'Точність кінця'),
        ),
      ],
    },
    programmePeriod(),
    ...funding,
    partners(),
  ],
}

const work: Tab = {
  label: label('Aktivity a výstupy', 'Activities and outputs', 'Діяльність і результати'),
  fields: [projectActivities(), projectOutputs(), indicators()],
}

const reporting: Tab = {
  label: label('Zprávy a kontakty', 'Reports and contacts', 'Звіти та контакти'),
  fields: [
    projectReports(),
    supported(),
    downloads('documents', label('Dokumenty', 'Documents', 'Документи')),
    contactPeople(),
    searchText(['title', 'shortTitle', 'summary', 'registrationNumber', 'aims', 'results']),
  ],
}

/** Work paid from public money: what it is for, what it costs and what comes of it. */
export const Projects = contentCollection({
  slug: 'projects',
  labels: {
    singular: label('Projekt', 'Project', 'Проєкт'),
    plural: label('Projekty', 'Projects', 'Проєкти'),
  },
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
    defaultColumns: ['title', 'programme', 'phase', 'endsOn', '_status'],
    listSearchableFields: ['title', 'registrationNumber', 'slug', 'searchText'],
  },
  defaultPopulate: { title: true, shortTitle: true, slug: true },
  defaultSort: '-startsOn',
  endpoints: supportedEndpoints,
  fields: [{ type: 'tabs', tabs: [about, money, work, reporting] }],
  hooks: { beforeValidate: [requireForPublication], beforeChange: [settlePrecision, sumFunding] },
  versions: drafts,
})
