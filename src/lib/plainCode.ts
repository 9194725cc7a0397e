/** Without letters that are read wrong: no i, l, o, u. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const group = 4

/** Bytes as letters and digits in groups that people can type; each byte brings five bits. */
export const plainCode = (bytes: Uint8Array): string =>
  grouped([...bytes].map((byte) => letters[byte % letters.length]).join(''))

/** A code of so many signs as plainCode writes it, however somebody has typed it. */
export const tidyCode = (typed: string, length: number): string =>
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
