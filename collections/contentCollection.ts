import type { CollectionConfig, CollectionSlug } from 'payload'

import { defaultLocale } from '@/lib/label'
import { publicPath } from '@/lib/publicPath'

import { orPreviewed } from './access/previewed'
import { answerRevision } from './hooks/answerRevision'
import { guardAnonymousQuery } from './hooks/guardAnonymousQuery'
import { journalChange, journalDeletion } from './hooks/journalChange'
import { traceChange, traceDeletion } from './hooks/publicTrace'
import { refuseStale } from './hooks/refuseStale'
import { requireCzech } from './hooks/requireCzech'
import { refuseUnknownRelations } from './hooks/refuseUnknownRelations'
import { refuseWrongTypes } from './hooks/refuseWrongTypes'
import { rememberChangedRow, rememberDeletedRow, rememberStoredRow } from './hooks/storedRows'

type Access = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'read' | 'readVersions' | 'create' | 'update' | 'delete'
  >
>

/** A collection that names who may do every operation; nothing is left to a default. */
export type Definition = Omit<CollectionConfig, 'access' | 'slug'> & {
  slug: CollectionSlug
  access: Access
}

/** What every collection of public content shares: guarded queries, a trace of public changes, the journal, trash. */
export const contentCollection = (definition: Definition): CollectionConfig => {
  const { hooks = {}, admin, ...rest } = definition

  return {
    trash: true,
    defaultSort: '-updatedAt',
    lockDocuments: false,
    ...rest,
    access: { ...rest.access, read: orPreviewed(rest.slug, rest.access.read) },
    admin: {
      preview: (doc, { locale }) => previewAddress(rest.slug, doc, locale),
      ...admin,
      components: deskComponents(rest.slug, admin?.components),
    },
    hooks: {
      ...hooks,
      beforeOperation: [
        guardAnonymousQuery,
        ...(hooks.beforeOperation ?? []),
        refuseStale,
        answerRevision,
        refuseWrongTypes,
        refuseUnknownRelations,
      ],
      beforeChange: [requireCzech, rememberStoredRow, ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), rememberChangedRow, traceChange, journalChange],
      beforeDelete: [rememberDeletedRow, ...(hooks.beforeDelete ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), traceDeletion, journalDeletion],
    },
  }
}

/** Drafts saved as one types, publication at a set time, fifty versions back. */
export const drafts: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 2_000 }, schedulePublish: true },
  maxPerDoc: 50,
}

type Components = NonNullable<CollectionConfig['admin']>['components']

/** What every editor of public content has above its form. */
const deskComponents = (collection: string, own: Components = {}): Components => ({
  ...own,
  edit: {
    ...own.edit,
    beforeDocumentControls: [
      '/src/desk/conflict/Conflict#Conflict',
      ...(own.edit?.beforeDocumentControls ?? []),
      ...(publicPath(collection, 'x')
        ? ['/src/desk/schedule/Schedule#Schedule', '/src/desk/SharePreview#SharePreview']
        : []),
    ],
  },
})

const previewAddress = (
  collection: string,
  { id }: Record<string, unknown>,
  locale: string,
): string | null => {
  const prefix = locale === defaultLocale ? '' : `/${locale}`
  return publicPath(collection, 'x') ? `${prefix}/nahled/${collection}/${String(id)}` : null
}
