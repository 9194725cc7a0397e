import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import os from 'node:os'
import { setTimeout } from 'node:timers/promises'
import autocannon from 'autocannon'

import { end, settings, startProgram, untilUp } from './measure'

const port = 3_390
const pages = ['/katalog', '/api/services?limit=20']
/** As src/subjects/register/load/startProgram.ts starts it. */
const politeness = 5

type Answers = Record<string, { restMs: number; importMs: number; ratio: number }>

/**
 * How long the portal takes to answer, 97.5 of a hundred times, at rest and while an import into its database runs. Each
 * question is another one, so that nothing is answered from the cache. Needs a built site.
 */
export const measureAnswers = async (folder: string, file: string): Promise<Answers> => {
  const env = settings(`file:${folder}/portal.db`, folder, port)
  const server = startProgram('src/main.ts', env)
  await untilUp(`http://localhost:${port}/healthz`, 120_000)
  const rest = await allOf()
  const args = ['--conditions=production', '--import', 'tsx', 'src/cli.ts', 'import', 'rpss', file]
  const child = spawn(process.execPath, [...args, '--accept-jump'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
  })
  os.setPriority(Number(child.pid), politeness)
  const ended = once(child, 'exit')
  await untilWritten(`${folder}/portal.db-wal`)
  const during = await allOf()
  if (child.exitCode !== null) throw new Error('The import was over before it was measured.')
  child.kill('SIGTERM')
  await ended
  await end(server)
  return Object.fromEntries(
    pages.map((page, at) => {
      const [restMs = 0, importMs = 0] = [rest[at], during[at]]
      return [page, { restMs, importMs, ratio: Math.round((importMs / restMs) * 100) / 100 }]
    }),
  )
}

/** Waits until something is written into a file: before, the import only reads. */
const untilWritten = async (file: string): Promise<void> => {
  const writtenAt = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const before = writtenAt()
  while (writtenAt() === before) await setTimeout(50)
}

let asked = 0

const allOf = async (): Promise<number[]> => {
  const all: number[] = []
  for (const page of pages) {
    const question = () => `${page}${page.includes('?') ? '&' : '?'}`
    const request = {
      setupRequest: (each: object) => ({ ...each, path: `${question()}x=${(asked += 1)}` }),
    }
    const { latency } = await autocannon({
      url: `http://localhost:${port}`,
      connections: 2,
      duration: 10,
      requests: [request as never],
    })
    all.push(latency.p97_5)
  }
  return all
}
