import type { MongoMigration } from '@/platform/database/mongodb/migration'

/** What was handed over before is not written down: whoever uploaded the files that are there changes them no more. */
export const fixedFiles: MongoMigration = {
  name: '20261128_123932_fixed_files',
  up: async ({ db, session }) => {
    for (const library of ['media', 'files'])
      await db.collection(library).updateMany({}, { $set: { isFixed: true } }, { session })
  },
}
