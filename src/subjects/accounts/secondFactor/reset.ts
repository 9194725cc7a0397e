import { type PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { requireAdmin } from '@/platform/requests/requireUser'

import { requireProof } from '../proof'
import { factorOf } from './factor'
import { isOff } from './turnOff'

/** `POST /users/:id/second-factor/reset {currentPassword, code?}`: an admin helps somebody who has lost the telephone. */
export const resetSecondFactor: PayloadHandler = async (req) => {
  requireAdmin(req)

  const person = String(req.routeParams?.id)
  // One's own goes by a code: an open session alone must not be enough.
  if (person === String(req.user?.id)) return fail(req, 409, own)
  const factor = await factorOf(req, person)
  if (!factor?.secret) return fail(req, 409, isOff)

  await requireProof(req)
  await req.payload.delete({
    collection: 'second-factors',
    id: factor.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Response.json({ message: say(req, done) })
}

const own = label(
  'Svůj druhý faktor zrušíte kódem na stránce Druhý faktor; když telefon nemáte, požádejte jiného správce.',
  'Turn your own off with a code on the page Second factor; without your telephone ask another admin.',
  'Свій другий фактор вимкніть кодом на сторінці «Другий фактор»; без телефону зверніться до іншого адміністратора.',
)
const done = label(
  'Druhý faktor je zrušen a přihlášení skončila. Člověku odejde dopis.',
  'The second factor is gone and the sessions have ended. A letter will leave.',
  'Другий фактор скасовано, сеанси завершено. Людині буде надіслано лист.',
)
