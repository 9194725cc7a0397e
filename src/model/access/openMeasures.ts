import type { Access, Where } from 'payload'

import { isStaff } from '@/lib/roles'

import { published } from './published'

/** What anybody may read of measures: published ones of published plans. */
const open: Where = { and: [published, { isPublic: { equals: true } }] }

/** Staff see everything; everyone else, published measures of published plans. */
export const openOrStaff: Access = ({ req: { user } }) => (isStaff(user) ? true : open)
