import type { Access } from 'payload'

import { isStaff } from '@/lib/roles'

import { published } from './published'

/** Staff see everything, drafts and trash included; everyone else, what is published. */
export const publishedOrStaff: Access = ({ req: { user } }) => (isStaff(user) ? true : published)
