import type { CollectionConfig, CollectionSlug } from 'payload'

import { defaultLocale } from '@/lib/label'
import { publicKindOf } from '@/lib/publicKinds'
import { orPreviewed } from '@/model/access/previewed'
import { answerRevision } from '@/subjects/revisions/answerRevision'
import { notForProviders } from '@/model/access/notForProviders'
import { refuseStale } from '@/subjects/revisions/refuseStale'
import { requireCzech } from '@/model/hooks/requireCzech'
import { refuseUnknownRelations } from '@/model/hooks/refuseUnknownRelations'
import { refuseWrongTypes } from '@/model/hooks/refuseWrongTypes'
import { tidyInput } from '@/model/hooks/tidyInput'
import { exceptBlank } from '@/subjects/writing/blank/exceptBlank'
import { writerColumns } from '@/subjects/writing/writerColumns'
import { isBlank, markBlank, storeBegun, unmarkBlank } from '@/subjects/writing/blank/isBlank'
import {
  followChange,
  followDeletion,
  keepRowBefore,
  keepRowBeforeDeletion,
} from '@/subjects/freshness/followChange'

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

/** What a provider's people write in the desk. */
const ofProviders = new Set<string>(['providers', 'services', 'media', 'files'])

/** What every collection of public content shares: a trace of public changes, the journal, trash. */
export const contentCollection = (definition: Definition): CollectionConfig => {
  const { hooks = {}, admin, ...rest } = definition
  const hasDrafts = Boolean(rest.versions)
  // A provider's people see entries of others too, and the journal does not tell them of those.
  const tellsWriters = hasDrafts && !ofProviders.has(rest.slug)

  return {
    trash: true,
    defaultSort: '-updatedAt',
    lockDocuments: false,
    ...rest,
    ...(hasDrafts && {
      fields: [...rest.fields, isBlank, ...(tellsWriters ? writerColumns : [])],
    }),
    access: {
      ...rest.access,
      read: orPreviewed(rest.slug, hasDrafts ? exceptBlank(rest.access.read) : rest.access.read),
    },
    admin: {
      ...(!ofProviders.has(rest.slug) && { hidden: notForProviders }),
      preview: (doc, { locale }) => previewAddress(rest.slug, doc, locale),
      ...admin,
      ...(tellsWriters && {
        defaultColumns: [
          ...(admin?.defaultColumns ?? []),
          ...writerColumns.map(({ name }) => name),
        ],
      }),
      components: deskComponents(rest.slug, hasDrafts, admin?.components),
    },
    hooks: {
      ...hooks,
      beforeOperation: [
        tidyInput,
        ...(hooks.beforeOperation ?? []),
        refuseStale,
        answerRevision,
        refuseWrongTypes,
        refuseUnknownRelations,
        ...(hasDrafts ? [markBlank] : []),
      ],
      beforeChange: [
        requireCzech,
        keepRowBefore,
        ...(hooks.beforeChange ?? []),
        ...(hasDrafts ? [unmarkBlank] : []),
      ],
      afterChange: [...(hooks.afterChange ?? []), ...(hasDrafts ? [storeBegun] : []), followChange],
      beforeDelete: [keepRowBeforeDeletion, ...(hooks.beforeDelete ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), followDeletion],
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
const deskComponents = (
  collection: string,
  hasDrafts: boolean,
  own: Components = {},
): Components => ({
  ...own,
  ...(hasDrafts && {
    views: {
      ...own.views,
      edit: {
        versions: { Component: '/src/subjects/revisions/desk/Versions#Versions' },
        version: { Component: '/src/subjects/revisions/desk/version/VersionView#VersionView' },
      },
    },
  }),
  beforeListTable: [
    ...(hasDrafts && publicKindOf(collection)
      ? ['/src/subjects/writing/desk/ownWork/QuickFilters#QuickFilters']
      : []),
    '/src/subjects/tables/desk/TableLinks#TableLinks',
    ...(own.beforeListTable ?? []),
  ],
  edit: {
    ...own.edit,
    ...(hasDrafts &&
      publicKindOf(collection) && {
        PublishButton: '/src/subjects/writing/desk/publishing/Publish#Publish',
      }),
    beforeDocumentControls: [
      '/src/subjects/revisions/desk/Conflict#Conflict',
      ...(hasDrafts ? ['/src/subjects/writing/desk/Unsaved#Unsaved'] : []),
      ...(own.edit?.beforeDocumentControls ?? []),
      ...(publicKindOf(collection)
        ? [
            '/src/subjects/scheduling/desk/Schedule#Schedule',
            '/src/subjects/previews/desk/SharePreview#SharePreview',
          ]
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
  return publicKindOf(collection) ? `${prefix}/nahled/${collection}/${String(id)}` : null
}
