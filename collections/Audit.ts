import type { CollectionConfig, Field, GlobalConfig } from 'payload'

import { label, type Label } from '@/lib/label'
import { auditReaders } from '@/model/access/auditReaders'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { auditActions } from '@/subjects/journal/auditActions'
import { described } from '@/platform/openapi/operation'
import { exportAudit } from '@/subjects/journal/exportAudit'
import { exportOperation } from '@/subjects/journal/exportOperation'
import { choice } from '@/model/fields/choice'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { keepJournal } from '@/subjects/journal/keepJournal'
import { roleLabels } from '@/model/roleLabels'

const labels = {
  singular: label('Záznam v deníku', 'Journal entry', 'Запис у журналі'),
  plural: label('Deník změn', 'Journal', 'Журнал змін'),
}

/** Rows of theirs are never journalled, only that somebody took the sums of them away. */
const missedSearches: CollectionConfig = {
  slug: 'missed-searches',
  labels: { plural: label('Marná hledání', 'Searches in vain', 'Марні пошуки') },
  fields: [],
}

/** No collection: what was handed out or erased of a person. */
const personalData: CollectionConfig = {
  slug: 'personal-data',
  labels: { plural: label('Osobní údaje', 'Personal data', 'Персональні дані') },
  fields: [],
}

const text = (name: string, shown: Label, isIndexed = false): Field => ({
  name,
  type: 'text',
  label: shown,
  ...(isIndexed && { index: true }),
})

const list = (name: string, shown: Label, isIndexed = false): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label: shown,
  admin: { components: { Cell: '/src/desk/ListCell#ListCell' } },
  ...(isIndexed && { index: true }),
})

type Subject = CollectionConfig | GlobalConfig

const nameOf = (subject: Subject): Label =>
  ('labels' in subject
    ? subject.labels?.plural
    : 'label' in subject && subject.label) as unknown as Label

const namesOf = (subjects: Subject[]): Record<string, Label> =>
  Object.fromEntries(subjects.map((subject) => [subject.slug, nameOf(subject)]))

/**
 * The journal of who did what and when with the given collections and globals. Rows are only added, by
 * hooks/recordAudit; they tell which fields changed, never what was in them (docs/decisions/0019).
 */
export const auditOf = (subjects: Subject[]): CollectionConfig => ({
  slug: 'audit',
  labels,
  access: { ...writtenByPortal, read: auditReaders },
  admin: {
    group: groups.administration,
    useAsTitle: 'title',
    defaultColumns: ['at', 'byName', 'action', 'collection', 'title', 'fields'],
    listSearchableFields: ['title', 'byName'],
    components: { beforeListTable: ['/src/subjects/journal/desk/AuditExport#AuditExport'] },
  },
  defaultSort: '-at',
  disableDuplicate: true,
  endpoints: [described({ method: 'get', path: '/export', handler: exportAudit }, exportOperation)],
  fields: [
    {
      name: 'at',
      type: 'date',
      label: label('Kdy', 'When', 'Коли'),
      required: true,
      index: true,
      admin: withTime,
    },
    choice('action', label('Co se stalo', 'Action', 'Дія'), auditActions),
    text('byName', label('Kdo', 'Who', 'Хто'), true),
    text('by', label('Označení člověka', 'Identifier of the person', 'Ідентифікатор людини'), true),
    choice('role', label('Role', 'Role', 'Роль'), roleLabels, { index: false }),
    choice(
      'collection',
      label('Druh obsahu', 'Collection', 'Вид вмісту'),
      namesOf([...subjects, { slug: 'audit', labels, fields: [] }, missedSearches, personalData]),
    ),
    text('title', label('Název', 'Title', 'Назва')),
    text('document', label('Označení položky', 'Identifier of the item', 'Ідентифікатор'), true),
    list('fields', label('Změněná pole', 'Changed fields', 'Змінені поля')),
    list('providers', label('Poskytovatelé', 'Providers', 'Надавачі'), true),
    text('note', label('Poznámka', 'Note', 'Примітка')),
  ],
  hooks: { beforeOperation: [keepJournal] },
  lockDocuments: false,
  versions: false,
})
