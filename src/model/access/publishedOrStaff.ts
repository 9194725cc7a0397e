import type { Access } from 'payload'

import { published } from './published'
import { isStaff } from '@/lib/roles'

/** Staff see everything, drafts and trash included; everyone else, what is published. */
export const publishedOrStaff: Access = ({ req: { user } }) => (isStaff(user) ? true : published)
