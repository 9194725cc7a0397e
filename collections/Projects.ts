import type { Tab } from 'payload'

import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { contactPeople } from '@/model/fields/contacts'
import { dateRange } from '@/model/fields/day'
import { phase } from '@/model/fields/phase'
import { funding, partners, programmeFacts, reach } from '@/model/fields/projectFacts'
import { projectOutputs } from '@/model/fields/projectOutputs'
import { projectReports } from '@/model/fields/projectReports'
import { publicity } from '@/model/fields/publicity'
import { registrationNumber } from '@/model/fields/registrationNumber'
import { downloads, picture } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { pastedNamedBy } from '@/model/fields/rows'
import { searchText } from '@/model/fields/searchText'
import { slug } from '@/model/fields/slug'
import { line, paragraph, title } from '@/model/fields/text'
import { groups } from '@/model/groups'
import { requireForPublication } from '@/model/hooks/requireForPublication'
import { sumFunding } from '@/model/hooks/sumFunding'

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
    slug('title'),
    phase(),
  ],
}

const money: Tab = {
  label: label('Program a peníze', 'Programme and money', 'Програма та кошти'),
  fields: [
    registrationNumber(),
    ...programmeFacts,
    publicity(),
    { type: 'row', fields: dateRange('startsOn', 'endsOn') },
    ...funding,
    partners(),
  ],
}

const work: Tab = {
  label: label('Aktivity a výstupy', 'Activities and outputs', 'Діяльність і результати'),
  fields: [
    {
      name: 'activities',
      type: 'array',
      label: label('Klíčové aktivity', 'Key activities', 'Ключова діяльність'),
      labels: {
        singular: label('Aktivita', 'Activity', 'Діяльність'),
        plural: label('Klíčové aktivity', 'Key activities', 'Ключова діяльність'),
      },
      maxRows: 50,
      admin: { components: pastedNamedBy('title') },
      fields: [
        line('title', label('Název', 'Title', 'Назва'), { required: true }),
        paragraph('description', label('Popis', 'Description', 'Опис')),
      ],
    },
    projectOutputs(),
  ],
}

const reporting: Tab = {
  label: label('Zprávy a kontakty', 'Reports and contacts', 'Звіти та контакти'),
  fields: [
    projectReports(),
    downloads('documents', label('Dokumenty', 'Documents', 'Документи')),
    contactPeople(),
    searchText(['title', 'shortTitle', 'summary', 'registrationNumber']),
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
    listSearchableFields: ['title', 'registrationNumber', 'slug'],
  },
  defaultPopulate: { title: true, shortTitle: true, slug: true },
  defaultSort: '-startsOn',
  fields: [{ type: 'tabs', tabs: [about, money, work, reporting] }],
  hooks: { beforeValidate: [requireForPublication], beforeChange: [sumFunding] },
  versions: drafts,
})
