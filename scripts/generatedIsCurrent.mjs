// Fails when the generated types, the import map or the SQLite migrations no longer fit the content model.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { payload } from './payload.mjs'

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
      `${migrations}: the content model changed: ADD a migration by npm run generate -- NAME ` +
        '(those that are there stay as they are; CONTRIBUTING.md, “Change what is stored”)',
    )
}
writeFileSync(`${migrations}/index.ts`, index)

if (stale.length) {
  console.error(`Generated files are not current:\n${stale.join('\n')}`)
  process.exit(1)
}
