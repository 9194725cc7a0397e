// Fails when the generated types, the import map or the SQLite migrations no longer fit the content model.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const env = {
  ...process.env,
  PAYLOAD_SECRET: 'only for generating, at least thirty-two characters',
  DATABASE_URL: `file:${path.join(mkdtempSync(path.join(tmpdir(), 'generated-')), 'portal.db')}`,
  LOG_LEVEL: 'error',
}
const payload = (...args) =>
  execFileSync(
    process.execPath,
    ['--conditions=production', 'node_modules/payload/bin.js', ...args],
    { env, stdio: 'pipe' },
  )

const generated = [
  ['src/payload-types.ts', 'generate:types'],
  ['src/app/(payload)/admin/importMap.js', 'generate:importmap'],
]
const stale = []
for (const [file, command] of generated) {
  const before = readFileSync(file, 'utf8')
  payload(command)
  if (readFileSync(file, 'utf8') !== before) stale.push(`${file}: run npm run ${command}`)
  writeFileSync(file, before)
}

const migrations = 'src/migrations'
const index = readFileSync(`${migrations}/index.ts`, 'utf8')
const known = new Set(readdirSync(migrations))
payload('migrate:create', 'probe', '--skip-empty')
for (const file of readdirSync(migrations).filter((each) => !known.has(each))) {
  rmSync(path.join(migrations, file))
  if (file.endsWith('.ts'))
    stale.push(
      `${migrations}: the content model changed: ADD a migration by npm run payload -- migrate:create NAME ` +
        '(those that are there stay as they are; CONTRIBUTING.md, “Change what is stored”)',
    )
}
writeFileSync(`${migrations}/index.ts`, index)

if (stale.length) {
  console.error(`Generated files are not current:\n${stale.join('\n')}`)
  process.exit(1)
}
