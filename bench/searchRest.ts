import autocannon from 'autocannon'

import { end, memoryOf, program, settings, startProgram, untilUp } from './measure'

const port = 3314
const portal = `http://localhost:${port}`
/** The cache lets pass whoever shows anything; REST, which knows no such thing, takes it for nobody. */
const uncached = { Authorization: 'none' }

const words = [
  'pečovatelská služba',
  'osobni asistnece',
  'babicka nezvladne domacnost',
  'domov duchodcu',
  'dluhova poradna',
  'azylovy dum pro matky',
  'sluzba v miste',
  'organizace',
]

/** Questions as people put them: words, every other one with three choices, and further pages. */
const paths = Array.from({ length: 200 }, (_, at) => {
  const asked = new URLSearchParams({ q: words[at % words.length] ?? '', limit: '20' })
  asked.set('page', String(1 + Math.floor(at / 100)))
  if (at % 2 === 0) {
    for (const form of ['field', 'ambulatory']) asked.append('form', form)
    asked.append('targetGroup', 'seniori')
    asked.append('age', String(60 + (at % 30)))
  }
  return `/api/catalogue/search?${asked}`
})

/**
 * The catalogue's search through REST: how fast its index is made from the database, and how many questions a
 * second ten connections get answered, none of them from a cache.
 */
export const measureSearch = async (url: string, sizes: number[], folder: string) => {
  const env = { ...settings(url, `${folder}/search`, port), NODE_ENV: 'production' }
  await program('demo/run.ts', { ...env, NODE_ENV: 'development' })
  const measured: Record<string, unknown> = {}
  for (const size of sizes) {
    await program('bench/growTo.ts', { ...env, SIZE: String(size) })
    measured[size] = await measureSize({ ...env, SEARCH_INDEX: `${folder}/search-${size}.db` })
  }
  return measured
}

/** The same of a database that is there, as it is: `DATABASE_URL` and the other settings in `env`. */
export const measureSize = async (env: Record<string, string>) => {
  const server = startProgram('src/main.ts', env)
  await untilUp(`${portal}/healthz`)
  const services = await untilReady()
  const memoryBefore = memoryOf(server)
  // What is compiled as it runs, and remembered until something changes, is there after a while.
  await ask(20)
  const result = await ask(8)
  const memoryMb = memoryOf(server)
  await end(server)
  return { ...services, ...result, memoryBeforeMb: memoryBefore, memoryMb }
}

/** Waits for the index, which begins as the server starts; how many services were put into it in a second. */
const untilReady = async (): Promise<{ services: number; indexedPerSecond: number }> => {
  const started = performance.now()
  for (;;) {
    const answer = await fetch(`${portal}/api/catalogue/search?limit=1`, { headers: uncached })
    const { isPlain, totalDocs } = (await answer.json()) as { isPlain: boolean; totalDocs: number }
    const seconds = (performance.now() - started) / 1_000
    if (!isPlain) return { services: totalDocs, indexedPerSecond: Math.round(totalDocs / seconds) }
    if (seconds > 600) throw new Error('There is no index after ten minutes.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const ask = async (duration: number) => {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: portal,
    connections: 10,
    duration,
    headers: uncached,
    requests: paths.map((path) => ({ method: 'GET' as const, path })),
  })
  return {
    perSecond: Math.round(requests.average),
    medianMs: latency.p50,
    p97_5Ms: latency.p97_5,
    failures: non2xx + errors,
  }
}
