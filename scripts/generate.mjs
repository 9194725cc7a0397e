// `npm run generate`: what follows from the content model. `npm run generate -- NAME` also adds a migration for SQLite.
import { payload } from './payload.mjs'

payload('generate:types')
payload('generate:importmap')
const [name] = process.argv.slice(2)
if (name) payload('migrate:create', name, '--skip-empty')
console.log(
  `Types and the import map are current${name ? '; look at the new migration in src/migrations' : ''}.`,
)
