import { createHash, createHmac } from 'node:crypto'
import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, Payload as Solved } from 'altcha-lib'
import type { PayloadRequest } from 'payload'

/** About a second of a telephone's time; to the server it is one step. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 500, from: 400, to: 1_600 }
const validForMs = 30 * 60_000

/** A sum for the visitor's browser to work out, so that a robot cannot report by thousands. */
export const newChallenge = (req: PayloadRequest): Promise<Challenge> =>
  createChallenge({
    algorithm: work.algorithm,
    cost: work.cost,
    deriveKey,
    counter: randomInt(work.to, work.from),
    expiresAt: new Date(Date.now() + validForMs),
    ...secretsOf(req),
  })

/** A text by which a solved challenge is known again; null when it was not solved, is not ours, or is over. */
export const proofOf = async (req: PayloadRequest, given: unknown): Promise<string | null> => {
  try {
    const { challenge, solution } = given as Solved
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      ...secretsOf(req),
    })
    return verified ? hashOf(String(challenge.signature)) : null
  } catch {
    // Whatever is not of the right form was not solved.
    return null
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

const secretsOf = ({ payload }: PayloadRequest) => {
  const secret = (name: string) => createHmac('sha256', payload.secret).update(name).digest('hex')
  return {
    hmacSignatureSecret: secret('mistakes: challenge'),
    hmacKeySignatureSecret: secret('mistakes: key'),
  }
}
