import crypto from 'node:crypto'
import {
  addDataAndFileToRequest,
  AuthenticationError,
  loginOperation,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'

import { clientAddressOf, isKnownAddress } from '@/lib/clientAddress'
import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import { accountOf, emailIn, type Account } from './account'
import { addressDigest } from './addressDigest'
import { inTurn } from './inTurn'
import { limits } from './limits'
import { takeTry } from './takeTry'

/**
 * `POST /users/login`, in the place of Payload's. An unknown name, a wrong password, a closed account and a machine
 * get the same answer after the same work; nobody can lock out somebody else.
 */
export const signIn: PayloadHandler = async (req) => {
  refuseForeignForm(req)
  await addDataAndFileToRequest(req)
  const email = emailIn(req)
  const given: unknown = req.data?.password
  const password = typeof given === 'string' ? given : ''
  const collection = req.payload.collections.users
  const ask = () => loginOperation({ collection, data: { email, password }, req })
  // Payload says which field is missing; nothing is hashed.
  if (!email || !password.trim()) return Response.json(await ask())

  const account = await accountOf(req, email)
  const isFamiliar = account !== null && isKnownTo(req, account)
  const giveBack = await takeTries(req, email, isFamiliar)
  const result = await inTurn(req, isFamiliar, async () => {
    if (account && account.isActive !== false && !account.isMachine) return ask()
    await hashInVain(password)
    throw new AuthenticationError(req.t)
  }).catch(async (error: unknown) => {
    if (!(error instanceof AuthenticationError)) await giveBack()
    throw error
  })
  await giveBack()
  if (account) await rememberAddress(req, account)

  const { token, ...answer } = result
  const { auth } = collection.config
  const { cookiePrefix } = req.payload.config
  const cookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix,
    token: String(token),
  })
  return Response.json(
    { message: req.t('authentication:passed'), ...answer },
    { headers: { 'Set-Cookie': cookie } },
  )
}

/** A form on another site could sign its visitor in as somebody else: it cannot send JSON. */
const refuseForeignForm = (req: PayloadRequest): void => {
  if (!/^application\/json\b/.test(req.headers.get('content-type') ?? '')) fail(req, 415, onlyJson)
}

const onlyJson = label(
  'Přihlášení se posílá jako JSON.',
  'A sign-in is sent as JSON.',
  'Вхід надсилається як JSON.',
)

/** Where its person has signed in before, others' mistakes elsewhere do not count. */
const takeTries = (req: PayloadRequest, email: string, isFamiliar: boolean) => {
  const address = clientAddressOf(req.headers)
  const ofStrangers: Parameters<typeof takeTry>[1] = [
    [limits.address, address],
    [limits.account, email],
  ]
  const ofAll: typeof ofStrangers = [[limits.accountFromAddress, `${email} ${address}`]]
  return takeTry(req, isFamiliar ? ofAll : [...ofAll, ...ofStrangers])
}

const isKnownTo = (req: PayloadRequest, account: Account): boolean =>
  knownTo(account).includes(addressDigest(req, account.id, clientAddressOf(req.headers)))

const knownTo = ({ knownAddresses }: Account): string[] => (knownAddresses ?? '').split(' ')

const remembered = 8

const rememberAddress = async (req: PayloadRequest, account: Account): Promise<void> => {
  const address = clientAddressOf(req.headers)
  const digest = addressDigest(req, account.id, address)
  const known = knownTo(account).filter(Boolean)
  if (!isKnownAddress(address) || known.includes(digest)) return

  const knownAddresses = [digest, ...known].slice(0, remembered).join(' ')
  await req.payload.db.updateOne({
    collection: 'users',
    id: account.id,
    returning: false,
    // Being seen somewhere is no change of the account: its `updatedAt` stays.
    data: { knownAddresses, updatedAt: null },
  })
}

/** As much work as comparing with a stored password is, when there is none to compare with. */
const hashInVain = (password: string): Promise<void> =>
  new Promise((resolve, reject) =>
    crypto.pbkdf2(password, 'nobody', 600_000, 32, 'sha256', (error) =>
      error ? reject(error) : resolve(),
    ),
  )
