// Payload's own program with settings that it needs and that nothing of what it generates depends on.
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const env = {
  ...process.env,
  PAYLOAD_SECRET: 'only for generating, at least thirty-two characters',
  DATABASE_URL: `file:${path.join(mkdtempSync(path.join(tmpdir(), 'generated-')), 'portal.db')}`,
  LOG_LEVEL: 'error',
}

export const payload = (...args) =>
  execFileSync(
    process.execPath,
    ['--conditions=production', 'node_modules/payload/bin.js', ...args],
    { env, stdio: 'pipe', encoding: 'utf8' },
  )
