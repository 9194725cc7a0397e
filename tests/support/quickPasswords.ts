import type Crypto from 'node:crypto'
import { createRequire } from 'node:module'

// Passwords take one round instead of 600,000: stored and compared alike, in a thousandth of the time.
// What asks for the hash still asks for the full cost, which `signIn.test.ts` sees.
// Not `import`: the module as others import it would be made now, with the slow function in it.
const crypto = createRequire(import.meta.url)('node:crypto') as typeof Crypto
const { pbkdf2 } = crypto
const full = Symbol.for('passwords at full cost')
if (!(full in pbkdf2)) {
  const quick = (...args: Parameters<typeof pbkdf2>) => {
    const [secret, salt, , length, digest, done] = args
    pbkdf2(secret, salt, 1, length, digest, done)
  }
  crypto.pbkdf2 = Object.assign(quick, { [full]: pbkdf2 }) as unknown as typeof pbkdf2
}
