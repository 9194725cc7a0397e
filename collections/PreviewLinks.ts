import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { nobody } from '@/model/access/nobody'
import { readPreview } from '@/subjects/previews/readPreview'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { fillPreviewLink, tellAddress } from '@/subjects/previews/previewLink'
import {
  followInnerChange,
  followInnerDeletion,
  keepRowBeforeDeletion,
} from '@/subjects/freshness/followChange'

const set = { admin: { readOnly: true } }

/** Links that show one draft to a colleague without an account, until they are over or taken back. */
export const PreviewLinks: CollectionConfig<'preview-links'> = {
  slug: 'preview-links',
  labels: {
    singular: label('Odkaz na náhled', 'Preview link', 'Посилання на перегляд'),
    plural: label('Odkazy na náhled', 'Preview links', 'Посилання на перегляд'),
  },
  access: {
    read: coordinators,
    readVersions: nobody,
    create: coordinators,
    update: nobody,
    delete: coordinators,
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'title',
    defaultColumns: ['title', 'collection', 'expiresAt', 'madeBy'],
    // A link is made in the editor of what it shows.
    hidden: ({ user }) => user?.role !== 'admin',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [readPreview],
  fields: [
    { name: 'title', type: 'text', label: label('Náhled čeho', 'Preview of', 'Перегляд'), ...set },
    { name: 'collection', type: 'text', label: label('Druh', 'Kind', 'Вид'), required: true },
    {
      name: 'document',
      type: 'text',
      label: label('Číslo', 'Identifier', 'Номер'),
      required: true,
      index: true,
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: label('Platí do', 'Valid until', 'Дійсне до'),
      index: true,
      admin: withTime,
    },
    {
      name: 'madeBy',
      type: 'text',
      label: label('Kdo ho vytvořil', 'Made by', 'Хто створив'),
      ...set,
    },
    {
      name: 'url',
      type: 'text',
      virtual: true,
      label: label('Odkaz', 'Link', 'Посилання'),
      ...set,
    },
  ],
  hooks: {
    beforeValidate: [fillPreviewLink],
    afterChange: [followInnerChange],
    afterRead: [tellAddress],
    beforeDelete: [keepRowBeforeDeletion],
    afterDelete: [followInnerDeletion],
  },
  lockDocuments: false,
  versions: false,
}
