import { parseArgs } from 'node:util'

import config from '@payload-config'
import { openPayload } from '@/platform/http/openPayload'

/** `reset-second-factor`: lets somebody sign in by the password again, for the last admin without a telephone. */
export const resetSecondFactor = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { email: { type: 'string' } } })
  const email = values.email?.toLowerCase().trim()
  if (!email) return say(process.stderr, 'Zadejte --email.', 2)

  const payload = await openPayload(config)
  try {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      overrideAccess: true,
    })
    const [person] = docs
    if (!person) return say(process.stderr, 'Účet s tímto e-mailem tu není.', 1)
    // The sessions, the journal and the letter follow from it (collections/SecondFactors).
    const where = { person: { equals: String(person.id) } }
    const gone = await payload.delete({
      collection: 'second-factors',
      where,
      depth: 0,
      overrideAccess: true,
    })
    const isDone = gone.docs.length > 0 && gone.errors.length === 0
    return isDone
      ? say(process.stdout, 'Druhý faktor je zrušen, přihlášení skončila. Stačí heslo.', 0)
      : say(process.stderr, 'Tento člověk druhý faktor nemá. Nic se nezměnilo.', 1)
  } finally {
    await payload.destroy()
  }
}

const say = (stream: NodeJS.WriteStream, text: string, code: number): number => {
  stream.write(`${text}\n`)
  return code
}
