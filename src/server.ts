import next from 'next'
import { createServer, type Server } from 'node:http'

import config from '@payload-config'
import type { Rest } from '@/lib/rest'
import { offerRest } from '@/site/cms/transport'
import { env } from '@/platform/env'
import { refreshStatistics } from '@/platform/database/sqlite/refreshStatistics'
import { zeroResultsOf } from '@/subjects/zeroResults/zeroResultsOf'
import { createKeyDoor } from '@/subjects/accounts/machines/keyDoor'
import { everythingOf } from '@/search/everything/everythingOf'
import { searchOf } from '@/search/searchOf'
import { StartError } from '@/platform/StartError'
import { startWorker } from '@/platform/jobs/startWorker'
import { fromResponse } from '@/platform/http/answer'
import { createHandler } from '@/platform/http/createHandler'
import { watchChanges } from '@/platform/http/freshness'
import { isFresh, isPersonal, isUnfinished } from '@/lib/pagePolicies'
import { openPayload } from '@/platform/http/openPayload'
import { createPublicCache } from '@/platform/http/publicCache'
import { createRest } from '@/platform/http/rest/handleRest'

import { jobs } from './jobs'

/** How long requests under way may take when the server is told to stop, in milliseconds. */
const patienceMs = 10_000
const hourMs = 3_600_000

/** A page asks for its title and its body apart: the same public question is computed once. */
const oncePerAddress =
  (rest: Rest, cache: ReturnType<typeof createPublicCache>): Rest =>
  async (request) => {
    const { pathname, search } = new URL(request.url)
    const isShared = !isPersonal(pathname + search) && !isUnfinished(search) && !isFresh(pathname)
    const isPublic = isShared && !request.headers.has('cookie')
    if (request.method !== 'GET' || !isPublic) return rest(request)

    const { entry } = await cache.get(`site ${pathname}${search}`, async () =>
      fromResponse(await rest(request)),
    )
    return new Response(new Uint8Array(entry.body), {
      status: entry.status,
      // Tables are no JSON.
      headers: entry.headers as Record<string, string>,
    })
  }

/** Starts the server: the database, REST, Next, the cache, the worker; stops in order on SIGTERM. */
export const start = async ({ isDevelopment = false } = {}): Promise<void> => {
  const { port, siteUrl } = env
  const payload = await openPayload(config)
  const rest = createRest(payload, createKeyDoor(payload))
  const app = next({ dev: isDevelopment, port, hostname: 'localhost' })
  await app.prepare()
  const cache = createPublicCache({ maxAge: 60_000, maxBytes: 64_000_000 })
  const changes = watchChanges({ payload, onChange: cache.clear })
  offerRest(oncePerAddress(rest, cache))
  const statistics = setInterval(
    () => void refreshStatistics(payload).catch(() => undefined),
    hourMs,
  )
  const worker = startWorker(payload, jobs())
  const search = searchOf(payload)
  // What was answered while there was no index is not kept.
  search.start(cache.clear)
  const everything = everythingOf(payload)
  everything.start(cache.clear)
  const handle = app.getRequestHandler()
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      requestTimeout: 60_000,
      headersTimeout: 15_000,
      // Proxies and browsers keep an idle connection for a minute: closed before, it breaks what they send next.
      keepAliveTimeout: 75_000,
    },
    createHandler({
      payload,
      rest,
      next: (req, res) => handle(req, res),
      siteUrl,
      checkChanges: changes.check,
      cache,
      isDevelopment,
    }),
  )
  if (!isDevelopment) server.on('upgrade', (_, socket) => socket.destroy())
  await listen(server, port)
  payload.logger.info({ port, siteUrl }, 'listening')

  const stop = (): void => {
    changes.stop()
    clearInterval(statistics)
    const isWorkDone = worker.stop()
    server.close(() => {
      void Promise.all([
        isWorkDone,
        zeroResultsOf(payload)
          .flush()
          .catch(() => undefined),
        search.close(),
        everything.close(),
      ])
        .then(() => payload.destroy())
        .finally(() => process.exit(0))
    })
    server.closeIdleConnections()
    setTimeout(() => process.exit(1), patienceMs).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** Throws a StartError when something else listens there: otherwise the worker would go on without a server. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartError(`Na portu ${port} už něco běží. Zastavte to, nebo nastavte jiný PORT.`)
          : error,
      ),
    )
    server.listen(port, resolve)
  })
