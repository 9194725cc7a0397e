import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { buildScripts } from '@/platform/http/scripts'
import { env, setDefaults, setMode, SettingsError } from '@/platform/env'
import { StartError } from '@/platform/StartError'

const data = path.resolve('data')
const build = path.resolve('.next/BUILD_ID')
const sources = ['collections', 'src', 'demo', 'public', 'next.config.mjs', 'package-lock.json']

/** `npm run demo`: builds, prepares a database with the demo content and serves it; `--reset` starts afresh. */
const demo = async (): Promise<void> => {
  setMode('production')
  mkdirSync(data, { recursive: true })
  if (process.argv.includes('--reset')) reset()
  setDefaults({ PAYLOAD_SECRET: secret(), LOG_LEVEL: 'warn' })
  const { siteUrl } = env

  if (isBuildOld()) {
    say('Sestavuji portál (poprvé to trvá minutu až dvě)…')
    await run(['node_modules/next/dist/bin/next', 'build'])
    await buildScripts()
  }
  say('Připravuji databázi a ukázkový obsah…')
  await run(['--conditions=production', '--import', 'tsx', 'demo/run.ts'])

  const { start } = await import('@/server')
  await start()
  say(`
Portál běží:      ${siteUrl}
Redakce:          ${siteUrl}/admin
REST API:         ${siteUrl}/api/openapi.json
Ukončíte klávesami Ctrl+C. Znovu od začátku: npm run demo -- --reset
`)
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const reset = (): void => {
  if (process.env.DATABASE_URL || process.env.MEDIA_DIR)
    throw new SettingsError('--reset maže jen data/: zrušte DATABASE_URL a MEDIA_DIR.')
  // The database with its log, the copies made before migrations, and the index of the search.
  const made = readdirSync(data).filter((name) => name.startsWith('portal.') || name === 'media')
  for (const name of made) rmSync(path.join(data, name), { recursive: true, force: true })
}

/** The secret of this machine's demo, kept so that people stay signed in after a restart. */
const secret = (): string => {
  const file = path.join(data, '.secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

const isBuildOld = (): boolean =>
  !existsSync(build) || sources.some((each) => newest(path.resolve(each)) > statSync(build).mtimeMs)

const newest = (file: string): number => {
  if (!existsSync(file)) return 0
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs

  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

const run = (args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => {
      // It has said on this terminal what is wrong.
      if (code === 1) process.exit(1)
      if (code === 0) resolve()
      else reject(new SettingsError(`${args.at(-1)} skončil chybou ${code}.`))
    })
  })

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`)
  process.exit(1)
})
