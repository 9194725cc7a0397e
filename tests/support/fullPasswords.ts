import type Crypto from 'node:crypto'
import { createRequire } from 'node:module'

// Test files of one worker share the module: quickPasswords of an earlier one would still be in it, and
// passwords that a real portal stored would be wrong.
const crypto = createRequire(import.meta.url)('node:crypto') as typeof Crypto
const { pbkdf2 } = crypto
const full = Symbol.for('passwords at full cost')
if (full in pbkdf2) crypto.pbkdf2 = pbkdf2[full] as typeof pbkdf2
