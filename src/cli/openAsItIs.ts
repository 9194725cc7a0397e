import { getPayload, type Payload, type SanitizedConfig } from 'payload'

/**
 * Opens the database without changing it: no migration is run and no index is built, so that what is
 * missing can be told. Throws when the database cannot be reached.
 */
export const openAsItIs = async (config: Promise<SanitizedConfig>): Promise<Payload> => {
  const payload = await getPayload({ config, disableDBConnect: true })
  const { connectOptions } = payload.db as { connectOptions?: object }
  Object.assign(payload.db, {
    startMigrations: null,
    wal: false,
    ensureIndexes: false,
    connectOptions: { ...connectOptions, autoIndex: false, autoCreate: false },
  })
  await payload.db.connect?.()

  return payload
}
