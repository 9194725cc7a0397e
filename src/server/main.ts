import { env, setMode } from '@/env'
import { StartError } from '@/StartError'

/** `npm start` and `npm run dev`: one clear line instead of a stack when a setting or the database is wrong. */
const isDevelopment = process.argv.includes('--dev')
setMode(isDevelopment ? 'development' : 'production')
try {
  void env.databaseUrl
  const { start } = await import('./start')
  await start({ isDevelopment })
} catch (error) {
  const isKnown = error instanceof StartError
  process.stderr.write(`${isKnown ? error.message : startFault(error)}\n`)
  process.exit(1)
}

function startFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
