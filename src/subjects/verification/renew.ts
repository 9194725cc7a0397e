import type { PayloadHandler, PayloadRequest } from 'payload'

import { clientAddressOf } from '@/lib/clientAddress'
import { isoDay } from '@/lib/formatDate'
import { label, say } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { ownProviders } from '@/lib/roles'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'

import { findEntries } from './entries'
import { personOf, storedPrompts } from './promptsOf'
import { rulesOf } from './rulesOf'
import { seenEntries } from './seenEntries'
import { tokenHash } from './tokenHash'
import { writePrompts } from './writePrompts'

/**
 * `POST /api/verify/:token/renew`: a new link to the address that the old one went to, once a day at most. The answer
 * is one and the same whether there is such a link or not.
 */
export const renew: PayloadHandler = async (req) => {
  const { isForm, locale } = await seenEntries(req)
  await takeTry(req, [[limits.linkRenewed, clientAddressOf(req.headers)]])
  const token = String(req.routeParams?.token)
  await writeAgain(req, token)
  if (!isForm) return Response.json({ message: say(req, done) })

  const page = pathTo(localeOf(locale), `/overeni/${encodeURIComponent(token)}`)
  return new Response(null, { status: 303, headers: { Location: `${page}?stav=novy` } })
}

const writeAgain = async (req: PayloadRequest, token: string): Promise<void> => {
  const { payload } = req
  const prompts = await storedPrompts(req, token)
  const [first] = prompts
  const user = first && (await personOf(req, first))
  if (!user || user.isActive === false) return

  const own = ownProviders(user)
  const documents = prompts.map(({ document }) => document)
  const found = await findEntries(payload, { id: { in: documents } })
  const entries = found
    .filter(({ provider }) => own.includes(provider))
    .map((entry) => ({ ...entry, stage: first.stage }))
  if (entries.length === 0) return

  const at = new Date()
  const key = `renewed:${tokenHash(token)}:${isoDay(at)}`
  const rules = await rulesOf(payload)
  await writePrompts({ payload, rules, at }, [{ user, entries, key }])
}

const done = label(
  'Je-li odkaz náš, nový je na cestě na stejnou e-mailovou adresu. Přijde do několika minut, nejvýš jeden denně.',
  'If the link is ours, a new one is on its way to the same e-mail address. It comes in a few minutes, one a day at most.',
  'Якщо посилання наше, нове вже надсилається на ту саму адресу. Воно прийде за кілька хвилин, щонайбільше одне на день.',
)
