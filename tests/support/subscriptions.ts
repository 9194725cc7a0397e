import { addressHeader } from '@/lib/clientAddress'
import type { Subscription } from '@/payload-types'

import type { Cms } from './cms'
import { solved } from './consultations'
import { next } from './content'
import { lettersTo } from './letters'

/** What tests do with news by e-mail of the portal under test. */
export const subscriptionsAt = (cms: () => Cms) => {
  const ask = async (body: object) =>
    cms().rest('/api/subscriptions/ask', {
      method: 'POST',
      body: { wants: ['news'], frequency: 'weekly', altcha: await solved(cms()), ...body },
      headers: { [addressHeader]: `10.2.${next() % 250}.${next() % 250}` },
    })
  const act = (token: string, body: object) =>
    cms().rest(`/api/subscriptions/link/${token}`, { method: 'POST', body })
  const stored = async (email: string): Promise<Subscription | null> =>
    cms().payload.db.findOne<Subscription>({
      collection: 'subscriptions',
      where: { email: { equals: email } },
    })
  /** The token in the newest letter to an address. */
  const tokenTo = async (email: string): Promise<string> => {
    const letter = (await lettersTo(cms(), email)).at(-1)
    return /\/odber\/([\w-]{43})/.exec(String(letter?.text))?.[1] ?? ''
  }
  const kindsTo = async (email: string) =>
    (await lettersTo(cms(), email)).map(({ template }) => template)
  /** Somebody who asked and confirmed. */
  const subscriber = async (more: object = {}) => {
    const email = `ctenarka-${next()}@example.test`
    await ask({ email, ...more })
    const token = await tokenTo(email)
    await act(token, { action: 'confirm' })
    return { email, token }
  }
  return { ask, act, stored, tokenTo, kindsTo, subscriber }
}
