import type { Payload, PayloadHandler } from 'payload'

import type { CertificateView } from '@/lib/certificateView'
import type { Certificate, Registration } from '@/payload-types'
import { fail } from '@/platform/requests/fail'

import { faults } from '../faults'
import { storedCode } from './code'

/**
 * `GET /api/certificate/:code`: what a true certificate says of the event; nothing of the person. Any other code
 * gets one and the same answer.
 */
export const checkCertificate: PayloadHandler = async (req) => {
  const found = await req.payload.db.findOne<Certificate>({
    collection: 'certificates',
    where: { code: { equals: storedCode(String(req.routeParams?.code)) } },
  })
  const isTrue = found !== null && (await holds(req.payload, found.registration))
  if (!isTrue) return fail(req, 404, faults.code)
  return Response.json(viewOf(found), { headers: { 'Cache-Control': 'private, no-store' } })
}

/** What was erased was true then; else the person must still be marked as having been there. */
const holds = async (payload: Payload, registration: string): Promise<boolean> => {
  if (registration.startsWith('erased:')) return true
  const person = await payload.db.findOne<Registration>({
    collection: 'registrations',
    where: { id: { equals: registration } },
  })
  return person?.attendance === 'there'
}

const viewOf = (certificate: Certificate): CertificateView => ({
  event: certificate.title,
  startsAt: certificate.startsAt,
  endsAt: certificate.endsAt ?? null,
  allDay: Boolean(certificate.allDay),
  hours: certificate.hours ?? null,
  accreditation: certificate.accreditation ?? null,
})
