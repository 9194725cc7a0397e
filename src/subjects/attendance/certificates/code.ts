import { randomBytes } from 'node:crypto'

/** Without letters that are read wrong: no i, l, o, u. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 16
const group = 4

/** A code that nobody guesses (80 bits), in groups that people can type. */
export const newCode = (): string =>
  grouped([...randomBytes(length)].map((byte) => letters[byte % letters.length]).join(''))

/** A code as it is stored, however somebody has typed it. */
export const storedCode = (typed: string): string =>
  grouped(
    typed
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .replaceAll('o', '0')
      .replace(/[il]/g, '1')
      .slice(0, length),
  )

const grouped = (code: string): string =>
  code.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? ''
