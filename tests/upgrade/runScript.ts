import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import type { Place } from '../support/cms'

/** What has not ended by then serves, and would go on after the test, in milliseconds. */
const longest = 50_000

export type Ended = { code: number; said: string; log: string }

/** Runs a script of the portal in a process of its own on a database, as the operator would. */
export const runScript = async (
  place: Place,
  script: string,
  args: string[] = [],
  input = '',
): Promise<Ended> => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script, ...args],
    {
      timeout: longest,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'production',
        DATABASE_URL: place.url,
        MEDIA_DIR: path.join(place.folder, 'media'),
        PAYLOAD_SECRET: 'a secret of at least thirty-two characters',
        LOG_LEVEL: 'info',
        PORT: '3719',
      },
    },
  )
  child.stdin.end(input)
  const ended = once(child, 'exit')
  const [said, log, [code]] = await Promise.all([text(child.stderr), text(child.stdout), ended])
  return { code: Number(code), said, log }
}
