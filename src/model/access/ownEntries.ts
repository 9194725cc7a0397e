import type { Access, BaseFilter, Where } from 'payload'

import { isStaff, ownProviders } from '@/lib/roles'

import { published } from './published'

const notTrashed: Where = { deletedAt: { exists: false } }

/** The entries of one's own providers; `path` leads from the entry to the provider's id. */
const own = (ids: string[], path: string): Where => ({ and: [{ [path]: { in: ids } }, notTrashed] })

/** Staff see all; a provider's people also their own drafts; everyone else, what is public. */
export const publishedOrOwn =
  (path: string, isPublic: Where = published): Access =>
  ({ req: { user } }) => {
    if (isStaff(user)) return true

    const ids = ownProviders(user)
    return ids.length ? { or: [isPublic, own(ids, path)] } : isPublic
  }

type Written = { _status?: unknown } | undefined

/** Staff write all entries; a provider's people drafts of their own. */
export const staffOrOwn =
  (path: string): Access =>
  ({ data, req: { user } }) => {
    if (isStaff(user)) return true
    if ((data as Written)?._status === 'published') return false

    const ids = ownProviders(user)
    return ids.length ? own(ids, path) : false
  }

/** The versions of what one may see: staff of all, a provider's people of their own. */
export const ownVersions =
  (path: string): Access =>
  ({ req: { user } }) => {
    if (isStaff(user)) return true

    const ids = ownProviders(user)
    return ids.length ? { [path]: { in: ids } } : false
  }

/** The lists of the desk show a provider's people only their own; what is public they read on the site. */
export const onlyOwnOnDesk =
  (path: string): BaseFilter =>
  ({ req: { user } }) =>
    user?.role === 'provider' ? { [path]: { in: ownProviders(user) } } : null
