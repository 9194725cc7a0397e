import { Secret, TOTP } from 'otpauth'
import type { PayloadRequest } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

import { limits } from '../limits'
import { takeTry } from '../takeTry'
import type { Factor } from './factor'
import { plainCode } from './recoveryCodes'
import { recoveryDigest, unseal } from './seal'

/** Uses a code of the telephone or a recovery code up; false when it does not fit or was used before. */
export const spendCode = (req: PayloadRequest, factor: Factor, typed: string): Promise<boolean> =>
  countTry(req, factor.person, () => {
    const code = plainCode(typed)
    return /^\d{6}$/.test(code) ? spendStep(req, factor, code) : spendRecovery(req, factor, code)
  })

/** Only what was wrong counts against the limit. */
export const countTry = async (
  req: PayloadRequest,
  person: string,
  fits: () => Promise<boolean>,
): Promise<boolean> => {
  const giveBack = await takeTry(req, [[limits.code, person]])
  const isRight = await fits().catch(async (error: unknown) => {
    await giveBack()
    throw error
  })
  if (isRight) await giveBack()
  return isRight
}

/** The step of thirty seconds, this one or one beside it, whose code this is; null when it is none of them. */
export const stepOf = (
  req: PayloadRequest,
  person: string,
  sealed: string,
  code: string,
): number | null => {
  const timestamp = Date.now()
  const secret = Secret.fromBase32(unseal(req, person, sealed))
  const distance = TOTP.validate({ token: code, secret, timestamp, window: 1 })
  return distance === null ? null : TOTP.counter({ timestamp }) + distance
}

const spendStep = async (req: PayloadRequest, factor: Factor, code: string): Promise<boolean> => {
  const step = readableStep(req, factor, code)
  if (step === null) return false

  // Conditional, so that of two requests with one code at the same moment one succeeds.
  return change(req, factor, { lastStep: { less_than: step } }, { lastStep: step })
}

const readableStep = (req: PayloadRequest, factor: Factor, code: string): number | null => {
  try {
    return stepOf(req, factor.person, String(factor.secret), code)
  } catch {
    // As after a change of PAYLOAD_SECRET: nobody is let in, and the operator learns why.
    req.payload.logger.error({ person: factor.person }, 'a second factor cannot be read')
    return null
  }
}

const spendRecovery = async (
  req: PayloadRequest,
  factor: Factor,
  code: string,
): Promise<boolean> => {
  const digest = recoveryDigest(req, factor.person, code)
  const left = factor.recovery ?? ''
  if (!left.split(' ').includes(digest)) return false

  const recovery = left
    .split(' ')
    .filter((each) => each !== digest)
    .join(' ')
  const isSpent = await change(req, factor, { recovery: { equals: left } }, { recovery })
  if (isSpent) return true

  // Another code was used meanwhile: this one may still be there.
  const now = await req.payload.db.findOne<Factor>({
    collection: 'second-factors',
    where: { id: { equals: factor.id } },
    req,
  })
  return now && now.recovery !== left ? spendRecovery(req, now, code) : false
}

const change = async (
  req: PayloadRequest,
  { id }: Factor,
  expected: Record<string, { equals: string } | { less_than: number }>,
  data: Partial<Factor>,
): Promise<boolean> => {
  const changed = await compareAndSet(req, { collection: 'second-factors', id, expected, data })
  return changed !== null
}
