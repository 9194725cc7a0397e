import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

export type Load = { perSecond: number; p97_5Ms: number; bytes: number; failures: number }

/** Ten connections on one address for some seconds: requests a second, and how many failed. */
export const load = async (
  url: string,
  headers: Record<string, string> = {},
  seconds = 4,
): Promise<Load> => {
  await autocannon({ url, connections: 10, duration: 1, headers })
  const { requests, throughput, latency, non2xx, errors } = await autocannon({
    url,
    connections: 10,
    duration: seconds,
    headers,
  })
  return {
    perSecond: Math.round(requests.average),
    p97_5Ms: latency.p97_5,
    bytes: Math.round(throughput.average / Math.max(requests.average, 1)),
    failures: non2xx + errors,
  }
}

/** The environment of a portal that is measured. */
export const settings = (url: string, folder: string, port: number): Record<string, string> => ({
  DATABASE_URL: url,
  MEDIA_DIR: `${folder}/media`,
  PAYLOAD_SECRET: 'a secret of the benchmarks, thirty-two characters',
  PORT: String(port),
  SITE_URL: `http://localhost:${port}`,
  LOG_LEVEL: 'error',
})

/** Runs a program of the project to its end. */
export const program = async (file: string, env: Record<string, string>): Promise<void> => {
  const [code] = (await once(startProgram(file, env), 'exit')) as [number]
  if (code !== 0) throw new Error(`${file} ended with ${code}`)
}

/** The middle of some figures. */
export const median = (figures: number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0

/** Starts a program of the project as its own process. */
export const startProgram = (file: string, env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['--conditions=production', '--import', 'tsx', file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** Waits until an address answers 200; gives the milliseconds that it took. */
export const untilUp = async (url: string, patience = 60_000): Promise<number> => {
  const started = performance.now()
  while (performance.now() - started < patience) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return Math.round(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${url} does not answer`)
}

/** The resident memory of a process, in megabytes (Linux). */
export const memoryOf = ({ pid }: ChildProcess): number => {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

/** Ends a process and waits for it. */
export const end = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

export const ratio = (ours: Load, theirs: Load): number =>
  Math.round((ours.perSecond / theirs.perSecond) * 1000) / 1000
