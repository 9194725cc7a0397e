import { env, setMode } from '@/platform/env'
import { StartError } from '@/platform/StartError'

// Node's watch mode leaves it to Next's workers, which then report every module to a channel they do not have.
delete process.env.WATCH_REPORT_DEPENDENCIES

/** `npm start` and `npm run dev`: one clear line instead of a stack when a setting or the database is wrong. */
const isDevelopment = process.argv.includes('--dev')
setMode(isDevelopment ? 'development' : 'production')
try {
  void env.databaseUrl
  const { start } = await import('./server')
  await start({ isDevelopment })
} catch (error) {
  const isKnown = error instanceof StartError
  process.stderr.write(`${isKnown ? error.message : startFault(error)}\n`)
  process.exit(1)
}

function startFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
