import {
  addDataAndFileToRequest,
  ValidationError,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'

import { clientAddressOf, networkOf } from '@/lib/clientAddress'
import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { faultsOf, writtenIn, type Written } from './faultsOf'

/** `POST /claims/send {ico, name, email, message}`: anybody asks to keep an organisation of the catalogue. */
export const receiveClaim: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const written = writtenIn(req.data)
  const errors = faultsOf(written).map(({ path, message }) => ({
    path,
    message: say(req, message),
  }))
  if (errors.length) throw new ValidationError({ collection: 'claims', errors }, req.t)

  // A field that people do not see: whoever fills it in is a machine, and need not know that we know.
  const isMachine = Boolean(req.data?.website)
  if (!isMachine) {
    const address = clientAddressOf(req.headers)
    await takeTry(req, [
      [limits.claimFromAddress, address],
      [limits.claimFromNetwork, networkOf(address)],
    ])
    await store(req, written)
  }
  return Response.json({ message: say(req, thanks) }, { status: 201 })
}

const store = async (req: PayloadRequest, written: Written): Promise<void> => {
  const slot = `${written.ico}:${written.email}`
  const { payload } = req
  const { totalDocs } = await payload.count({
    collection: 'claims',
    where: { slot: { equals: slot } },
    overrideAccess: true,
    req,
  })
  // Sent twice by the same person: the first one waits.
  if (totalDocs > 0) return

  const { docs } = await payload.find({
    collection: 'providers',
    where: { ico: { equals: written.ico } },
    limit: 1,
    depth: 0,
    sort: '-_status',
    locale: 'cs',
    overrideAccess: true,
  })
  const title = `${docs[0]?.name ?? say(null, unknown)} (IČO ${written.ico})`
  const claim = await payload.create({
    collection: 'claims',
    data: {
      ...written,
      title,
      slot,
      state: 'waiting',
      provider: idOf(docs[0]),
      language: localeOf(req.i18n.language),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordAudit(req, {
    action: 'created',
    collection: 'claims',
    document: String(claim.id),
    title,
  })
}

const unknown = label('Není v katalogu', 'Not in the catalogue', 'Немає в каталозі')
const thanks = label(
  'Děkujeme. Žádost posoudíme a odpovíme vám e-mailem.',
  'Thank you. We will look at it and answer by e-mail.',
  'Дякуємо. Ми розглянемо заявку й відповімо електронною поштою.',
)
