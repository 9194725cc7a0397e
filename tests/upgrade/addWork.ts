import config from '@payload-config'
import { demoPassword as password } from '@/lib/demoPassword'
import { openPayload } from '@/platform/http/openPayload'
import { createRest } from '@/platform/http/rest/handleRest'
import { createKeyDoor } from '@/subjects/accounts/machines/keyDoor'

/**
 * Adds to the demo what only work leaves behind, through REST as people do it: versions, a changed address, a
 * change handed over for approval, a preview link, a closed account, words that were searched for in vain.
 */
const payload = await openPayload(config)
const handle = createRest(payload, createKeyDoor(payload))
const origin = payload.config.serverURL

const signIn = async (email: string): Promise<string> => {
  const answer = await handle(
    new Request(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    }),
  )
  return String(/payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1])
}

type Found = { id: string; docs: { id: string }[] }

const asPerson = async (email: string) => {
  const token = await signIn(email)
  return async (method: string, address: string, body?: object): Promise<Found> => {
    const answer = await handle(
      new Request(origin + address, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Found
  }
}
const idOf = async (ask: Awaited<ReturnType<typeof asPerson>>, collection: string, slug: string) =>
  String((await ask('GET', `/api/${collection}?where[slug][equals]=${slug}`)).docs[0]?.id)

const editor = await asPerson('edda@demo.test')
const news = await idOf(editor, 'news', 'katalog-tri-jazyky')
for (const subtitle of ['První podtitulek', 'Druhý podtitulek'])
  await editor('PATCH', `/api/news/${news}`, { subtitle, _status: 'published' })
await editor('PATCH', `/api/news/${news}`, {
  slug: 'katalog-ve-trech-jazycich',
  _status: 'published',
})
await editor('PATCH', `/api/news/${news}?draft=true`, { subtitle: 'Rozepsaný podtitulek' })
const draft = await idOf(editor, 'news', 'otevreni-cdz-nahorov')
await editor('POST', '/api/preview-links', { collection: 'news', document: draft })

const provider = await asPerson('pavla@demo.test')
const service = await idOf(provider, 'services', 'pecovatelska-sluzba-podhuri')
await provider('POST', `/api/services/${service}/submit`, { note: 'Rozšířili jsme území' })

await payload.create({
  collection: 'users',
  data: {
    email: 'jarmila@demo.test',
    name: 'Jarmila, bývalá koordinátorka',
    password,
    role: 'coordinator',
    isActive: false,
  },
  overrideAccess: true,
})
await payload.db.create({
  collection: 'missed-searches',
  data: { day: '2026-11-20', text: 'hlídání koček', territory: 'horni-kraj', count: 7 },
})
process.exit(0)
