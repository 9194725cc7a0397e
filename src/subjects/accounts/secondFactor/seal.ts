import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

const cipher = 'aes-256-gcm'
const lengths = { iv: 12, tag: 16 }

/** A key for one purpose, made of PAYLOAD_SECRET. */
const keyFor = ({ payload }: PayloadRequest, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', payload.config.secret, '', `rozcestnik: ${purpose}`, 32))

/** A secret as it is stored: the database alone does not tell it, and in another person's row it is worth nothing. */
export const seal = (req: PayloadRequest, person: string, text: string): string => {
  const iv = randomBytes(lengths.iv)
  const sealing = createCipheriv(cipher, keyFor(req, 'second factor'), iv)
  sealing.setAAD(Buffer.from(person))
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url')
}

/** The sealed secret; throws when it was sealed with another PAYLOAD_SECRET, for somebody else, or was changed. */
export const unseal = (req: PayloadRequest, person: string, text: string): string => {
  const bytes = Buffer.from(text, 'base64url')
  const { iv, tag } = lengths
  const opening = createDecipheriv(cipher, keyFor(req, 'second factor'), bytes.subarray(0, iv))
  opening.setAAD(Buffer.from(person))
  opening.setAuthTag(bytes.subarray(iv, iv + tag))
  return opening.update(bytes.subarray(iv + tag)).toString('utf8') + opening.final('utf8')
}

/** What is stored of a recovery code. */
export const recoveryDigest = (req: PayloadRequest, person: string, code: string): string =>
  createHmac('sha256', keyFor(req, 'recovery codes'))
    .update(`${person} ${code}`)
    .digest('hex')
    .slice(0, 32)
