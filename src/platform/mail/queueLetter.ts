import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import { isMachineAddress } from '@/lib/machineAddress'

import { composeLetter, senderOf, type Letter } from './composeLetter'
import { store } from './store'

/**
 * Puts a letter into the outbox. Given a request, in its transaction: the letter leaves only when what it
 * tells of is stored. True when it was put there, false when one with its key had been, or when it would be
 * to a machine: nobody reads there.
 */
export const queueLetter = async <Data>(
  asking: Payload | PayloadRequest,
  letter: Letter<Data>,
): Promise<boolean> => {
  if (isMachineAddress(letter.to)) return false

  const req = await own(asking)
  const { totalDocs } = await req.payload.count({
    collection: 'letters',
    where: { key: { equals: letter.key } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return false

  return store(req, await composeLetter(req, letter))
}

type Own = Pick<PayloadRequest, 'payload' | 'transactionID' | 'context'>

/** The same transaction, but not the same request: asking in another language would change the asker's. */
const own = async (asking: Payload | PayloadRequest): Promise<Own> =>
  'payload' in asking
    ? { payload: asking.payload, transactionID: await asking.transactionID, context: {} }
    : { payload: asking, context: {} }

/** What the portal is called in its letters. */
export const portalName = async (req: Pick<Own, 'payload'>, locale: Locale): Promise<string> =>
  (await senderOf(req, locale)).name
