import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createHandler } from '@/platform/http/createHandler'
import { watchChanges } from '@/platform/http/freshness'
import { createPublicCache } from '@/platform/http/publicCache'

import type { Cms } from './cms'

export type Portal = {
  origin: string
  server: Server
  stop: () => void
  /** Set by a test: the database does not answer. */
  isAway: boolean
}

/** What the page of this stand-in is not at: addresses as other sites have them. */
const unknown = /\.(html|php|aspx)|^(\/en|\/uk)?\/(aktuality\/.|Clanky)/

/** The real server around a page that lists news as REST gives them; Next itself is not under test. */
export const startPortal = async (cms: Cms, every = 60_000): Promise<Portal> => {
  const portal = { isAway: false }
  const cache = createPublicCache({ maxAge: 60_000, maxBytes: 10_000_000 })
  const changes = watchChanges({ payload: cms.payload, onChange: cache.clear, every })
  await changes.check()
  const rest = (request: Request) =>
    portal.isAway
      ? Promise.resolve(Response.json({ errors: [{ message: 'away' }] }, { status: 503 }))
      : cms.raw(request)
  const handler = createHandler({
    payload: cms.payload,
    rest,
    next: async (req, res) => {
      const answer = await rest(new Request('http://portal.test/api/news?limit=100&depth=0'))
      const { docs } = (await answer.json()) as { docs?: { title: string }[] }
      res.statusCode = docs ? (unknown.test(String(req.url)) ? 404 : 200) : 503
      res.setHeader('Content-Type', 'text/html; charset=utf-8')
      res.write(
        '<link rel="preload" as="script" href="/runtime.js"/><script src="/runtime.js"></script>',
      )
      res.write('<script>let inline = 1</script>')
      if (req.url !== '/aktuality')
        res.write('<script type="module" src="/skripty/nahlasit-chybu.js"></script>')
      res.write('<script type="application/ld+json">{"@type":"Thing"}</script>')
      res.end(`<h1>Aktuality</h1>${docs?.map(({ title }) => title).join() ?? 'dočasně nedostupné'}`)
    },
    siteUrl: 'http://portal.test',
    checkChanges: changes.check,
    cache,
    isDevelopment: false,
  })
  const server = createServer((req, res) => void handler(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    changes.stop()
    server.close()
    server.closeAllConnections()
  }
  return Object.assign(portal, { origin: `http://127.0.0.1:${port}`, server, stop })
}
