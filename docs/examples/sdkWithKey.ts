import { PayloadSDK, PayloadSDKError } from '@payloadcms/sdk'

const [baseUrl = '', key = ''] = process.argv.slice(2)

/** The key of a machine account goes with every question. */
const portal = new PayloadSDK({
  baseURL: `${baseUrl}/api`,
  baseInit: { headers: { Authorization: `users API-Key ${key}`, 'Accept-Language': 'en' } },
})

try {
  const { totalDocs } = await portal.find({ collection: 'services', limit: 1, depth: 0 })
  const draft = await portal.create({
    collection: 'news',
    draft: true,
    data: { title: 'A draft by a key', slug: 'draft-by-a-key' },
  })
  console.log(JSON.stringify({ totalDocs, draft: draft.title }))
} catch (error) {
  if (!(error instanceof PayloadSDKError)) throw error
  // 401: the key does not hold. 403: it may not do this. 429: wait as long as `Retry-After` says.
  console.log(JSON.stringify({ refused: [error.status, error.message] }))
}
