import { setDefaults, setMode } from '@/platform/env'
import { StartError } from '@/platform/StartError'

import { help, later } from './cli/help'

type Verb = (args: string[]) => Promise<number>

const verbs: Record<string, () => Promise<Verb>> = {
  doctor: async () => (await import('./cli/doctor')).doctor,
  'create-admin': async () => (await import('./cli/createAdmin')).createAdmin,
  'reset-second-factor': async () => (await import('./cli/resetSecondFactor')).resetSecondFactor,
  jobs: async () => (await import('./cli/jobs')).runJobs,
  import: async () => (await import('./cli/import')).importFrom,
  'register-load': async () => (await import('./cli/registerLoad')).registerLoad,
  positions: async () => (await import('./cli/positions')).positions,
  reindex: async () => (await import('./cli/reindex')).reindex,
}

/** `npm run cli -- <verb>`: the operator's verbs; answers 0 for done, 1 for a fault, 2 for a wrong call, 3 for numbers that jump. */
const run = async ([name, ...args]: string[]): Promise<number> => {
  if (!name || name === 'help' || name === '--help') return tell(help, 0)
  const isLater = later.some((verb) => verb.split(' ')[0] === name)
  if (isLater && !Object.hasOwn(verbs, name))
    return tell(`${name}: tento příkaz přijde s některou z příštích verzí, zatím tu není.`, 2)
  if (!Object.hasOwn(verbs, name)) return tell(`Příkaz „${name}“ neznáme.\n\n${help}`, 2)

  setMode('production')
  // What runs for days must leave a trace; the other verbs say themselves what they did.
  if (name !== 'jobs') setDefaults({ LOG_LEVEL: 'silent' })
  const verb = await verbs[name]?.()
  return verb ? verb(args) : 2
}

const tell = (text: string, code: number): number => {
  process.stdout.write(`${text}\n`)
  return code
}

/** What a person may read of an error: what is said to the operator and wrong calls as they are, of the rest the first line. */
const faultOf = (error: unknown): string =>
  error instanceof StartError || !(error instanceof Error)
    ? String(error instanceof Error ? error.message : error)
    : (error.message.split('\n')[0] ?? error.name)

// Node 20 ends a program whose only business is a module that the TypeScript loader is still reading.
setInterval(() => undefined, 1_000)

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${faultOf(error)}\n`)
    process.exit(error instanceof TypeError && 'code' in error ? 2 : 1)
  },
)
