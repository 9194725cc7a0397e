import type { PayloadHandler } from 'payload'

import type { Certificate } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { printed } from '@/subjects/print/printed'
import { registrationById } from '@/subjects/registrations/registrationOf'

import { faults } from '../faults'
import { certificateOf } from './certificateOf'
import { template } from './sendCertificates'

/** `GET /api/registrations/:id/certificate.pdf`: the certificate of a registration that has one, for staff to print. */
export const printCertificate: PayloadHandler = async (req) => {
  requireStaff(req)
  const { registration } = await registrationById(req)
  const certificate = await req.payload.db.findOne<Certificate>({
    collection: 'certificates',
    where: { registration: { equals: String(registration.id) } },
  })
  if (!certificate || registration.attendance !== 'there') return fail(req, 409, faults.none)

  const data = await certificateOf(req.payload, certificate, registration.name)
  const pdf = await printed(req, template, data)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="osvedceni-${certificate.code}.pdf"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
}
