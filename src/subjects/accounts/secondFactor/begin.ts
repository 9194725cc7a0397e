import { Secret, TOTP } from 'otpauth'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { toString } from 'qrcode'

import { requireUser } from '@/platform/requests/requireUser'

import { requireProof } from '../proof'
import { factorOf } from './factor'
import { seal } from './seal'

/**
 * `POST /users/second-factor/begin {currentPassword, code?}`: a new secret, as text, as an address that an app opens, and as a picture. It counts once it is
 * confirmed; who has a second factor already proves it first, and keeps it until then.
 */
export const beginSecondFactor: PayloadHandler = async (req) => {
  const user = requireUser(req)
  await requireProof(req)
  const factor = await factorOf(req, user.id)

  const secret = new Secret({ size: 20 }).base32
  const data = { pending: seal(req, user.id, secret), pendingAt: new Date().toISOString() }
  const { db } = req.payload
  const common = { collection: 'second-factors', req, returning: false } as const
  if (factor) await db.updateOne({ ...common, id: factor.id, data })
  else await db.create({ ...common, data: { person: user.id, lastStep: 0, ...data } })

  const issuer = await portalName(req)
  const address = new TOTP({ issuer, label: String(user.email), secret }).toString()
  // As lines: points would keep one process busy for over half a second.
  const lines = await toString(address, { type: 'svg', margin: 4 })
  const image = `data:image/svg+xml,${encodeURIComponent(lines)}`
  return Response.json({ secret, address, image })
}

/** As it will stand in the app; a colon would end the name there. */
const portalName = async ({ payload }: PayloadRequest): Promise<string> => {
  const { name } = await payload.findGlobal({
    slug: 'site',
    locale: 'cs',
    depth: 0,
    overrideAccess: true,
  })
  return (name || 'Rozcestník').replaceAll(':', ' ')
}
