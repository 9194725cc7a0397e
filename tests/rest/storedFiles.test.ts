import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { password, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, writePicture } from '../support/content'
import { hasNginx, startNginx } from '../support/nginx'
import { startPortal, type Portal } from '../support/portal'

let cms: Cms
let portal: Portal
let address: string
let bytes: Buffer
let token: string
beforeAll(async () => {
  cms = await startCms()
  portal = await startPortal(cms)
  const ground = await prepareGround(cms.payload)
  const id = await writePicture(cms.payload, 'soubor')
  const { url } = await cms.payload.findByID({ collection: 'media', id, overrideAccess: true })
  address = portal.origin + new URL(String(url), portal.origin).pathname
  await write(cms.payload, 'news', {
    ...sample('news', 'S obrázkem', ground),
    image: id,
    _status: 'published',
  })
  bytes = Buffer.from(await (await fetch(address)).arrayBuffer())
  const login = await fetch(`${portal.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'edda@demo.test', password }),
  })
  token = /payload-token=([^;]+)/.exec(login.headers.get('set-cookie') ?? '')?.[1] ?? ''
})
afterAll(async () => {
  portal.stop()
  await cms.stop()
})

// Node's own client and newer proxies refuse an answer that says its length twice.
const readings: [string, () => Record<string, string>, number, number][] = [
  ['by anybody', () => ({}), 200, 0],
  ['by anybody, from a byte on', () => ({ Range: 'bytes=5-' }), 206, 5],
  ['with a session', () => ({ Cookie: `payload-token=${token}` }), 200, 0],
  [
    'with a session, from a byte on',
    () => ({ Cookie: `payload-token=${token}`, Range: 'bytes=5-' }),
    206,
    5,
  ],
]
const read = async (at: string, headers: Record<string, string>) => {
  const [answer] = (await once(request(at, { headers }).end(), 'response')) as [IncomingMessage]
  return { answer, body: Buffer.concat(await answer.toArray()) }
}

test.each(readings)('is read whole %s, each header once', async (_, headersOf, status, from) => {
  const { answer, body } = await read(address, headersOf())
  const names = answer.rawHeaders.filter((__, at) => at % 2 === 0).map((name) => name.toLowerCase())
  expect([answer.statusCode, body.equals(bytes.subarray(from))]).toEqual([status, true])
  expect(names).toEqual([...new Set(names)])
})

const withNginx = hasNginx ? describe : describe.skip
withNginx('behind nginx', () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>
  beforeAll(async () => {
    nginx = await startNginx(portal.origin)
  })
  afterAll(() => nginx.stop())

  test.each(readings)('is read whole %s', async (_, headersOf, status, from) => {
    const at = address.replace(portal.origin, nginx.origin)
    const { answer, body } = await read(at, headersOf())
    expect([answer.statusCode, body.equals(bytes.subarray(from))]).toEqual([status, true])
  })
})
