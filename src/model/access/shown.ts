import type { Where } from 'payload'

import { published } from './published'

/** What anybody may read of the services: published, and not hidden for want of a confirmation. */
export const shown: Where = { and: [published, { hiddenAt: { exists: false } }] }
