/** A database that is looked over and migrated as it is opened; with null it is opened as it is. */
export type StartMigrations<Migration> = { startMigrations: Migration[] | null }
