import { setTimeout as pause } from 'node:timers/promises'
import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { clientAddressOf } from '@/lib/clientAddress'

import { accountOf, emailIn } from './account'
import { limits } from './limits'
import { issueLink } from './links'
import { takeTry } from './takeTry'

/** How long the answer takes, in milliseconds: longer than finding somebody and writing a letter. */
const answerTakesMs = 400

/** `POST /users/forgot-password`: the same answer after the same time, whether there is such an account or not. */
export const forgotPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  await takeTry(req, [[limits.forgottenFromAddress, clientAddressOf(req.headers)]])
  await Promise.all([sendLink(req, emailIn(req)), pause(answerTakesMs)])
  return Response.json({ message: req.t('general:success') })
}

const sendLink = async (req: PayloadRequest, email: string): Promise<void> => {
  const account = await accountOf(req, email)
  if (!account || account.isActive === false || account.isMachine) return

  const isAllowed = await limits.forgottenOf.consume(email).then(
    () => true,
    () => false,
  )
  // Who has not come yet gets the invitation again: there is no password to forget.
  if (isAllowed) await issueLink(req, account, account.invitedAt ? 'invitation' : 'passwordReset')
}
