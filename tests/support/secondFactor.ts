import { Secret, TOTP } from 'otpauth'

import { password, type Cms } from './cms'
import { next, sample, write, type Ground } from './content'

/** What a body holds to prove that the session is one's own. */
export const proof = { currentPassword: password }

/** The code that an app shows so many steps of thirty seconds from now. */
export const codeOf = (secret: string, steps = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 })

/** People with and without a second factor, who come in by the real ways. */
export const withFactors = (cms: Cms, ground: () => Ground) => {
  const newPerson = async (more: object = {}) => {
    const email = `faktor-${next()}@demo.test`
    const data = { ...sample('users', 'clovek', ground()), email, ...more }
    return { id: await write(cms.payload, 'users', data), email }
  }
  /** Each time from an address of its own, unless one is given: limits count by them. */
  const signIn = (email: string, more: object = {}, address = `192.0.2.${next()}`) =>
    cms.rest('/api/users/login', {
      method: 'POST',
      body: { email, password, ...more },
      headers: { 'x-client-address': address },
    })
  const tokenIn = ({ headers }: { headers: Headers }) =>
    /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1]
  const opened = async (email: string, more: object = {}) => ({
    Authorization: `JWT ${tokenIn(await signIn(email, more))}`,
  })
  const post = (path: string, headers: Record<string, string>, body: object = {}) =>
    cms.rest(`/api/users/${path}`, { method: 'POST', headers, body })
  const enrol = async (headers: Record<string, string>) => {
    const { secret } = (await post('second-factor/begin', headers, proof)).body as {
      secret: string
    }
    const answer = await post('second-factor/confirm', headers, { code: codeOf(secret) })
    const { recoveryCodes } = answer.body as { recoveryCodes: string[] }
    return { secret, recoveryCodes }
  }
  /** Somebody who has turned it on, with the session in which she did. */
  const enrolled = async (more: object = {}) => {
    const person = await newPerson(more)
    const headers = await opened(person.email)
    return { ...person, headers, ...(await enrol(headers)) }
  }
  const factorOf = (person: string) =>
    cms.payload.db.findOne<{ id: string; lastStep: number; secret: string; recovery: string }>({
      collection: 'second-factors',
      where: { person: { equals: person } },
    })
  const me = async (headers: Record<string, string>) =>
    (await cms.rest('/api/users/me', { headers })).body.user as { secondFactor: string } | null
  const require = (requiresSecondFactor: boolean) =>
    cms.payload.updateGlobal({
      slug: 'security',
      data: { requiresSecondFactor },
      overrideAccess: true,
    })
  const sessionsOf = async (id: string) =>
    (
      await cms.payload.db.findOne<{ id: string; sessions?: object[] }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
    )?.sessions ?? []

  return {
    newPerson,
    signIn,
    tokenIn,
    opened,
    post,
    enrol,
    enrolled,
    factorOf,
    me,
    require,
    sessionsOf,
  }
}
