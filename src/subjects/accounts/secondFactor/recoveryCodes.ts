import { randomInt } from 'node:crypto'

/** Crockford's: without letters that look like others. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz'
const groups = 3
const signsInGroup = 4
const howMany = 10

/** Ten codes of sixty bits each, such as `k3mf-09tz-x4wq`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, newCode)

const newCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: signsInGroup }, () => signs[randomInt(signs.length)]).join(''),
  ).join('-')

/** A code as it is compared: without blanks and dashes, what people mistake for each other made one. */
export const plainCode = (typed: string): string =>
  typed
    .replace(/[\s\-–]/g, '')
    .toLowerCase()
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
