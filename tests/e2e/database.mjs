import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/**
 * An empty database of the journeys: SQLite's file in the folder, or with E2E_ENGINE=mongodb one of a server of its own.
 * `stop` ends what was started.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, stop: () => Promise<unknown> }>}
 */
export const emptyDatabase = async (folder) => {
  if (process.env.E2E_ENGINE !== 'mongodb')
    return { url: `file:${folder}/portal.db`, stop: async () => undefined }
  const systemBinary = process.env.MONGOMS_SYSTEM_BINARY
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    ...(systemBinary && { binary: { systemBinary, checkMD5: false } }),
  })
  const url = new URL(server.getUri())
  url.pathname = '/portal'
  return { url: url.href, stop: () => server.stop() }
}
