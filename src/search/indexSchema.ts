import { createHash } from 'node:crypto'

import { facetNames } from '@/lib/catalogueSearch'

import { columnNames } from './columns'
import { keptNames } from './conditions'

/** Raised with every change of how words are stemmed or of what else an engine keeps. */
const version = 5

/**
 * What an index must be made of to be asked by this version of the portal: another one is made anew. A new
 * condition or facet changes it by itself, in a file and on a server alike.
 */
export const indexSchema = createHash('sha256')
  .update(JSON.stringify([version, columnNames, facetNames, keptNames]))
  .digest('base64url')
  .slice(0, 12)
