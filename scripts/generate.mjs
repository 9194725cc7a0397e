// `npm run generate`: what follows from the content model. `npm run generate -- NAME` also adds a migration for SQLite.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

import { payload } from './payload.mjs'

payload('generate:types')
payload('generate:importmap')
const [name] = process.argv.slice(2)
if (name) {
  payload('migrate:create', name, '--skip-empty')
  deleteWithReferences()
}
console.log(
  `Types and the import map are current${name ? '; look at the new migration in src/migrations' : ''}.`,
)

/**
 * A column that is added gets no rule for what happens when the document it names is deleted (drizzle-kit leaves it
 * out), and SQLite would then refuse to delete that document. Says the rule that tables made anew have.
 */
function deleteWithReferences() {
  const folder = 'src/migrations'
  const newest = readdirSync(folder)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .toSorted()
    .at(-1)
  const file = `${folder}/${newest}`
  const given = readFileSync(file, 'utf8')
  const whole = given.replaceAll(
    /(ALTER TABLE \\`(\w+)\\` ADD .* REFERENCES \w+\(\w+\));/g,
    (_, start, table) => `${start} ON DELETE ${table.endsWith('_rels') ? 'cascade' : 'set null'};`,
  )
  if (whole !== given) writeFileSync(file, whole)
}
