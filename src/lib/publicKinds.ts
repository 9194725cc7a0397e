import type { Config } from '@/payload-types'

import { label, type Label } from './label'

type Kind = {
  /** Under which address its pages lie; the words are Czech in every language. */
  folder: string
  /** Whether the folder is a page itself, with their list. */
  hasList: boolean
  /** The field that names a document. */
  name: 'title' | 'name'
  /** Whose unpublished drafts the desk lists first, and under which words; null: nobody's. */
  drafts: { group: 'news' | 'planning' | 'catalogue'; title: Label } | null
}

/**
 * The kinds of public content whose every document has a page. Addresses, the sitemap, previews, translations,
 * links inside texts, the search of everything (in this order), the drafts on the desk and the description of
 * REST all follow from these rows.
 */
export const publicKinds = {
  services: {
    folder: '/sluzby',
    hasList: false,
    name: 'name',
    drafts: {
      group: 'catalogue',
      title: label(
        'Služby se změnou, která čeká na zveřejnění',
        'Services with a change to publish',
        'Послуги зі зміною до публікації',
      ),
    },
  },
  'life-situations': { folder: '/situace', hasList: true, name: 'title', drafts: null },
  providers: {
    folder: '/poskytovatele',
    hasList: false,
    name: 'name',
    drafts: {
      group: 'catalogue',
      title: label(
        'Poskytovatelé se změnou, která čeká na zveřejnění',
        'Providers with a change to publish',
        'Надавачі зі зміною до публікації',
      ),
    },
  },
  projects: {
    folder: '/projekty',
    hasList: true,
    name: 'title',
    drafts: {
      group: 'planning',
      title: label('Rozepsané projekty', 'Unpublished projects', 'Неопубліковані проєкти'),
    },
  },
  events: {
    folder: '/akce',
    hasList: true,
    name: 'title',
    drafts: {
      group: 'planning',
      title: label('Rozepsané akce', 'Unpublished events', 'Неопубліковані події'),
    },
  },
  plans: {
    folder: '/plany',
    hasList: true,
    name: 'title',
    drafts: {
      group: 'planning',
      title: label('Rozepsané plány', 'Unpublished plans', 'Неопубліковані плани'),
    },
  },
  // The last parts of their addresses are those of their plan and their code.
  measures: {
    folder: '/plany',
    hasList: false,
    name: 'title',
    drafts: {
      group: 'planning',
      title: label('Rozepsaná opatření', 'Unpublished measures', 'Неопубліковані заходи'),
    },
  },
  news: {
    folder: '/aktuality',
    hasList: true,
    name: 'title',
    drafts: {
      group: 'news',
      title: label('Rozepsané aktuality', 'Unpublished news', 'Неопубліковані новини'),
    },
  },
  'working-groups': { folder: '/pracovni-skupiny', hasList: true, name: 'name', drafts: null },
  pages: {
    folder: '/o-portalu',
    hasList: false,
    name: 'title',
    drafts: {
      group: 'news',
      title: label('Rozepsané stránky', 'Unpublished pages', 'Неопубліковані сторінки'),
    },
  },
} as const satisfies Partial<Record<keyof Config['collections'], Kind>>

export type PublicKind = keyof typeof publicKinds

export const publicKindNames = Object.keys(publicKinds) as PublicKind[]

/** What a kind is; null for a collection whose documents have no pages. */
export const publicKindOf = (collection: string): Kind | null =>
  Object.hasOwn(publicKinds, collection) ? publicKinds[collection as PublicKind] : null

/** The public address of a document without its language; null for what has no page of its own. */
export const publicPath = (collection: string, slug: string): string | null => {
  const kind = publicKindOf(collection)
  return kind && slug ? `${kind.folder}/${slug}` : null
}

/**
 * What stands at a public address without its language; null where no document has its page. A measure stands
 * below its plan: its own slug holds both.
 */
export const documentAt = (path: string): { collection: PublicKind; slug: string } | null => {
  const [, folder = '', ...rest] = path.split('/')
  const slug = rest.join('/')
  const isBelow = rest.length > 1
  const collection = publicKindNames.find(
    (kind) => publicKinds[kind].folder === `/${folder}` && (kind === 'measures') === isBelow,
  )
  return collection && slug ? { collection, slug } : null
}
