import type { MongoMigration } from '@/platform/database/mongodb/migration'

import { fixedFiles } from './fixedFiles'

/**
 * What changed in the shapes that MongoDB stores, oldest first; entries are only added. The first is what release
 * 0.1.0 stored, before there were records: a database that has it is told by its collections and indexes
 * (firstRelease.json).
 */
export const migrations: MongoMigration[] = [
  { name: '20261122_092031_initial', up: () => Promise.resolve() },
  fixedFiles,
]
