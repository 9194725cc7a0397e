import { weighPage } from './weighPage'
import {
  end,
  load,
  median,
  memoryOf,
  program,
  ratio,
  settings,
  startProgram,
  untilUp,
  type Load,
} from './measure'
import { questions } from './questions'

const ports = { portal: 3310, raw: 3311, bytes: 3312 }
const portal = `http://localhost:${ports.portal}`
const raw = `http://localhost:${ports.raw}`
/** A session that is none: the cache lets it pass, REST takes it for nobody. */
const uncached = { Authorization: 'JWT none' }

type Pair = { ours: Load; raw: Load; ratio: number }

/** Everything that is measured on one engine, at each size of the catalogue. */
export const measureEngine = async (url: string, sizes: number[], folder: string) => {
  const env = settings(url, folder, ports.portal)
  await program('demo/run.ts', env)
  const measured: Record<string, unknown> = {}
  for (const size of sizes) {
    await program('bench/growTo.ts', { ...env, SIZE: String(size) })
    measured[size] = await measureSize(env)
  }
  return measured
}

const measureSize = async (env: Record<string, string>) => {
  const server = startProgram('src/main.ts', env)
  const coldStartMs = await untilUp(`${portal}/healthz`)
  const bytes = startProgram('bench/raw/bytes.ts', { PORT: String(ports.bytes) })
  await untilUp(bare('/healthz'))
  const id = await firstOf('services', 'id')
  const page = `/projekty/${await firstOf('projects', 'slug')}`

  const result = {
    coldStartMs,
    pageFromNothingMs: await fromNothing(page),
    cachedPage: await against(page),
    cachedList: await against(questions.list),
    neverAskedMs: await neverAsked(),
    uncached: await uncachedAgainstRaw(env, id),
    memoryMb: memoryOf(server),
    javascriptKb: await weighPage(portal, page),
  }
  await Promise.all([end(server), end(bytes)])
  return result
}

const firstOf = async (collection: string, field: string): Promise<string> => {
  const answer = await fetch(`${portal}/api/${collection}?limit=1&depth=0&select[slug]=true`)
  const { docs } = (await answer.json()) as { docs: Record<string, string>[] }
  return String(docs[0]?.[field])
}

/** The median of twenty first visits: another query each time, so that nothing is in the cache. */
const fromNothing = async (page: string): Promise<number> => {
  const times: number[] = []
  for (let at = 0; at < 20; at += 1) {
    const started = performance.now()
    await (await fetch(`${portal}${page}?visit=${at}`)).text()
    times.push(performance.now() - started)
  }
  return Math.round(median(times))
}

/** The median of twenty lists that nobody asked for before: Payload's whole way. */
const neverAsked = async (): Promise<number> => {
  const times: number[] = []
  for (let at = 0; at < 20; at += 1) {
    const started = performance.now()
    await (await fetch(`${portal}${questions.filtered}&where[slug][not_equals]=x${at}`)).text()
    times.push(performance.now() - started)
  }
  return Math.round(median(times))
}

/** Where the bare server sends what the portal sends at a path. */
const bare = (path: string): string =>
  `http://localhost:${ports.bytes}/${encodeURIComponent(portal + path)}`

/** A cached answer against a bare server that sends the same bytes. */
const against = async (path: string): Promise<Pair> => {
  await fetch(portal + path)
  const ours = await load(portal + path)
  const theirs = await load(bare(path))
  return { ours, raw: theirs, ratio: ratio(ours, theirs) }
}

const uncachedAgainstRaw = async (env: Record<string, string>, id: string) => {
  const file = env.DATABASE_URL?.startsWith('mongodb')
    ? 'bench/raw/mongodb.ts'
    : 'bench/raw/sqlite.ts'
  const server = startProgram(file, { ...env, PORT: String(ports.raw), ID: id })
  await untilUp(`${raw}/byId`)
  const pairs: Record<string, Pair> = {}
  for (const [name, path] of [
    ['list', questions.list],
    ['filtered', questions.filtered],
    ['byId', questions.byId(id)],
  ] as const) {
    await mustAgree(name, path)
    const ours = await load(portal + path, uncached)
    const theirs = await load(`${raw}/${name}`)
    pairs[name] = { ours, raw: theirs, ratio: ratio(ours, theirs) }
  }
  await end(server)
  return pairs
}

/** Both must answer the same, or the ratio means nothing. */
const mustAgree = async (name: string, path: string): Promise<void> => {
  const [ours, theirs] = await Promise.all(
    [portal + path, `${raw}/${name}`].map(async (url) => (await fetch(url)).json()),
  )
  if (shape(ours) !== shape(theirs))
    throw new Error(`${name}: the raw server answers something else than the portal`)
}

type Doc = { id?: string; name?: string; provider?: { name?: string } }

const shape = (answer: unknown): string => {
  const { docs, totalDocs } = answer as { docs?: Doc[]; totalDocs?: number }
  const all = docs ?? [answer as Doc]
  return JSON.stringify([totalDocs, all.map(({ name, provider }) => [name, provider?.name])])
}
