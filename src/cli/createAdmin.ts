import { parseArgs } from 'node:util'
import { ValidationError } from 'payload'

import config from '@payload-config'
import { demoPassword } from '@/lib/demoPassword'
import { env } from '@/platform/env'
import { openPayload } from '@/platform/http/openPayload'
import { passwordFault } from '@/subjects/accounts/passwordFault'

import { readPassword } from './readPassword'

/** `create-admin`: an account that may do everything; the only way to the first one outside the demo. */
export const createAdmin = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
    },
  })
  const { email, name } = values
  if (!email || !name) return refuse('Zadejte --email a --name.', 2)

  const password = await readPassword(values['password-stdin'])
  if (password === demoPassword)
    return refuse('Tohle heslo má ukázka a zná ho každý. Účet nevznikl.')
  const fault = await passwordFault(password, [email, name])
  if (fault) return refuse(`${fault.cs} Účet nevznikl.`)

  const payload = await openPayload(config)
  try {
    const data = { email, name, password, role: 'admin' as const }
    await payload.create({ collection: 'users', data, overrideAccess: true })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return refuse(error.data.errors.map(({ message }) => message).join('\n'))
  } finally {
    await payload.destroy()
  }
  process.stdout.write(`Správce je založen. Přihlásí se na ${env.siteUrl}/admin\n`)
  return 0
}

const refuse = (why: string, code = 1): number => {
  process.stderr.write(`${why}\n`)
  return code
}
