import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { env } from './env'

/**
 * A collection as this installation runs it: uploads lie under MEDIA_DIR, a folder for each library, and
 * over https the session cookie never leaves https.
 */
export const deployed = (collection: CollectionConfig): CollectionConfig => {
  const { auth, slug, upload } = collection
  const isHttps = env.siteUrl.startsWith('https:')

  return {
    ...collection,
    ...(typeof upload === 'object' && {
      upload: { ...upload, staticDir: path.resolve(env.mediaDir, slug) },
    }),
    ...(typeof auth === 'object' && {
      auth: { ...auth, cookies: { ...auth.cookies, secure: isHttps } },
    }),
  }
}
