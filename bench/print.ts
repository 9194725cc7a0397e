import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'

import { end, program, settings, startProgram, untilUp } from './measure'

const port = 3316
const portal = `http://localhost:${port}`
/** The cache lets pass whoever shows anything; REST, which knows no such thing, takes it for nobody. */
const uncached = { Authorization: 'none' }
/** What a print of a thousand services may take. */
const limits = { seconds: 10, childMegabytes: 500 }

const questions = ['', 'chapters=situation', 'chapters=territory', 'large=true'].concat(
  'chapters=situation&large=true',
)

/**
 * `node --conditions=production --import tsx bench/print.ts [--services=1000]`: the catalogue on paper of so many services:
 * seconds, pages' bytes, peak memory of the process that sets it and of the portal, and how long others wait for an answer
 * meanwhile. Needs a built site. JSON on standard output; ends with 1 when a limit is passed.
 */
const main = async (): Promise<void> => {
  const services = option('services', 1_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-bench-print-'))
  const env = {
    ...settings(`file:${folder}/portal.db`, folder, port),
    NODE_ENV: 'production',
    SEARCH_INDEX: `${folder}/search.db`,
  }
  await program('demo/run.ts', { ...env, NODE_ENV: 'development' })
  await program('bench/growTo.ts', { ...env, SIZE: String(services) })
  const server = startProgram('src/main.ts', env)
  await untilUp(`${portal}/healthz`)
  const found = await untilIndexed()
  // What is compiled as it runs is there after a while.
  for (let at = 0; at < 20; at += 1) await answered()
  const idle = await waits(server, new Promise((resolve) => setTimeout(resolve, 3_000)))
  const before = peakOf(Number(server.pid))
  const prints: Awaited<ReturnType<typeof print>>[] = []
  try {
    for (const question of questions) prints.push(await print(server, question))
  } catch (error) {
    await end(server)
    throw error
  }
  const portalPeakMegabytes = peakOf(Number(server.pid))
  await end(server)
  rmSync(folder, { recursive: true, force: true })
  const isWithin = prints.every(
    ({ seconds, childMegabytes }) =>
      seconds <= limits.seconds && childMegabytes <= limits.childMegabytes,
  )
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`
  const portalMemory = { beforeMegabytes: before, peakMegabytes: portalPeakMegabytes }
  const report = { machine, services: found, limits, isWithin, idle, prints, portal: portalMemory }
  console.log(JSON.stringify(report, null, 2))
  process.exit(isWithin ? 0 : 1)
}

const option = (name: string, absent: number): number =>
  Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? absent)

const print = async (server: ChildProcess, question: string) => {
  const begun = performance.now()
  let seconds = 0
  const bytes = fetch(`${portal}/api/catalogue/print.pdf?${question}`, { headers: uncached }).then(
    async (answer) => {
      const body = await answer.arrayBuffer()
      seconds = Math.round(performance.now() - begun) / 1_000
      if (!answer.ok) throw new Error(`${question}: ${answer.status}`)
      return body.byteLength
    },
  )
  const meanwhile = await waits(server, bytes)
  return { question, seconds, megabytes: Math.round((await bytes) / 1e5) / 10, ...meanwhile }
}

/** How long others wait for an answer while something goes on, and the peak memory of the portal's children. */
const waits = async (server: ChildProcess, work: Promise<unknown>) => {
  let isOver = false
  const over = work.finally(() => (isOver = true))
  const times: number[] = []
  let childMegabytes = 0
  const watch = setInterval(() => {
    childMegabytes = Math.max(childMegabytes, ...childrenOf(Number(server.pid)).map(peakOf))
  }, 20)
  while (!isOver) {
    times.push(await answered())
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  clearInterval(watch)
  await over
  const sorted = times.toSorted((one, other) => one - other)
  const medianMs = sorted[Math.floor(sorted.length / 2)] ?? 0
  return { childMegabytes, othersMedianMs: medianMs, othersLongestMs: sorted.at(-1) ?? 0 }
}

/** Milliseconds until the first page of the catalogue's search is answered, by no cache. */
const answered = async (): Promise<number> => {
  const begun = performance.now()
  const answer = await fetch(`${portal}/api/catalogue/search?q=poradna`, { headers: uncached })
  await answer.arrayBuffer()
  return Math.round(performance.now() - begun)
}

const untilIndexed = async (): Promise<number> => {
  for (let left = 3_000; left > 0; left -= 1) {
    const answer = await fetch(`${portal}/api/catalogue/search?limit=1`, { headers: uncached })
    const { isPlain, totalDocs } = (await answer.json()) as { isPlain: boolean; totalDocs: number }
    if (!isPlain) return totalDocs
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('There is no index after five minutes.')
}

/** Megabytes at most so far; of a program that has just ended nothing is known any more (Linux). */
const peakOf = (pid: number): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024)

const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

await main()
