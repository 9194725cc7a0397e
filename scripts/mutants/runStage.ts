import { spawn } from 'node:child_process'
import path from 'node:path'

import type { Stage } from './nearestTests'

/** A test file that failed, `null` when all passed, or that they did not come to an end. */
export type Outcome = { failed: string | null; hasEnded: boolean }

const longestSeconds = 150

/** Runs tests in the copy until the first that fails. */
export const runStage = (folder: string, { projects, tests, name }: Stage): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        'tests/run.mjs',
        `--testSequencer=${path.resolve('scripts/mutants/nearestFirst.mjs')}`,
        '--bail=1',
        ...(name ? [`--testNamePattern=^${name} `] : []),
        '--runTestsByPath',
        ...tests,
        '--selectProjects',
        ...projects,
      ],
      { cwd: folder, detached: true, env: { ...process.env, NODE_ENV: 'test' } },
    )
    const said: string[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    child.stdout.resume()

    const stop = (): void => {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    }
    const limit = setTimeout(stop, longestSeconds * 1000)
    // Jest has a group of its own: it would work on in a folder that is gone.
    process.once('exit', stop)
    child.on('close', (code) => {
      clearTimeout(limit)
      process.removeListener('exit', stop)
      const [, failed] = /^FAIL .*?(tests\/\S+)/m.exec(said.join('')) ?? []
      if (code === 1 && !failed) throw new Error(`Jest itself failed:\n${said.join('')}`)
      resolve({ failed: failed ?? null, hasEnded: failed !== undefined || code === 0 })
    })
  })
