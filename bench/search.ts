import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'

import { embeddedEngine } from '@/search/embedded/embeddedEngine'
import type { SearchQuestion } from '@/lib/catalogueSearch'
import type { SearchEngine } from '@/search/types'

import { demoSynonyms } from './quality/documents'
import { plainQuestion } from './quality/score'
import { syntheticServices } from './search/synthetic'

const asked = 1_500
const typed = [
  'pečovatleská služba',
  'osobni asistnece',
  'babicka nezvladne domcnost',
  'domov duchodcu',
  'noclehrna',
  'dluhva poradna',
  'azylovy dmu pro matky',
  'sluzba',
]

/**
 * The search engine with 1,000 and 100,000 services in one run: a question with three facets and a typing error,
 * the speed of a rebuild, and what the memory grows by. `--sizes=1000,100000`.
 */
const main = async (): Promise<void> => {
  const [, sizes = '1000,100000'] =
    process.argv.find((each) => each.startsWith('--sizes='))?.split('=') ?? []
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-search-'))
  const report: Record<string, unknown> = {
    machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
  }
  const p95s: number[] = []
  for (const size of sizes.split(',').map(Number)) {
    const measured = await measure(path.join(folder, `${size}.db`), size)
    report[size] = measured
    p95s.push(measured.threeFacetsAndError.p95)
  }
  report.ratio = Math.round(((p95s.at(-1) ?? 0) / (p95s[0] ?? 1)) * 10) / 10
  console.log(JSON.stringify(report, null, 2))
  rmSync(folder, { recursive: true, force: true })
}

const measure = async (at: string, size: number) => {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const engine = embeddedEngine(at)
  const making = { ms: 0 }
  const started = performance.now()
  await engine.rebuild(timed(syntheticServices(size), making), {
    source: '',
    lists: '',
    schema: '',
    builtAt: '',
  })
  const seconds = (performance.now() - started - making.ms) / 1_000
  await engine.useSynonyms(demoSynonyms())
  const threeFacetsAndError = await ask(engine, (q) => ({
    ...plainQuestion(q),
    limit: 20,
    chosen: {
      ...plainQuestion(q).chosen,
      form: ['field'],
      targetGroup: ['seniori', 'rodiny-s-detmi'],
      territory: ['kraj-400', 'kraj-401'],
    },
  }))
  const wordsOnly = await ask(engine, (q) => ({ ...plainQuestion(q), limit: 20 }))
  const everythingNear = await ask(engine, () => ({
    ...plainQuestion(''),
    limit: 20,
    near: [16.6, 49.2],
    radius: 20,
    sort: 'distance',
  }))
  globalThis.gc?.()
  const after = process.memoryUsage()
  const opening = performance.now()
  const again = embeddedEngine(at)
  await again.state()
  const openMs = Math.round(performance.now() - opening)
  await again.close()
  await engine.close()
  return {
    rebuiltPerSecond: Math.round(size / seconds),
    threeFacetsAndError,
    wordsOnly,
    everythingNear,
    openMs,
    heapMb: Math.round((after.heapUsed - before.heapUsed) / 1_000_000),
    residentMb: Math.round((after.rss - before.rss) / 1_000_000),
    fileMb: Math.round(statSync(at).size / 1_000_000),
  }
}

/** The same portions; what it takes to make them up is no work of the index. */
async function* timed<Portion>(portions: AsyncGenerator<Portion>, making: { ms: number }) {
  for (;;) {
    const started = performance.now()
    const { value, done } = await portions.next()
    making.ms += performance.now() - started
    if (done) return
    yield value as Portion
  }
}

/** Milliseconds of many questions, one after another. */
const ask = async (engine: SearchEngine, questionOf: (q: string) => SearchQuestion) => {
  const times: number[] = []
  // The first questions teach the machine its work; they would hide how the others grow.
  for (let at = 0; at < asked / 3; at += 1)
    await engine.search(questionOf(typed[at % typed.length] ?? ''))
  for (let at = 0; at < asked; at += 1) {
    const question = questionOf(typed[at % typed.length] ?? '')
    const started = performance.now()
    await engine.search(question)
    times.push(performance.now() - started)
  }
  const sorted = times.toSorted((one, other) => one - other)
  const share = (part: number) => Math.round((sorted[Math.floor(asked * part)] ?? 0) * 100) / 100
  return { median: share(0.5), p95: share(0.95), most: share(0.999) }
}

await main()
