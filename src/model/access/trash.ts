import type { Access } from 'payload'

import { isAdmin } from '@/lib/roles'

type Trashing = { deletedAt?: unknown } | undefined

/** Whoever may write a text may also put it in the trash; only an admin deletes it for good. */
export const trashBy =
  (writers: Access): Access =>
  (args) =>
    isAdmin(args.req.user) || ((args.data as Trashing)?.deletedAt ? writers(args) : false)
