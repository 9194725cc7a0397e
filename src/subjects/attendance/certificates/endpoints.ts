import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { checkCertificate } from './check'
import { issueCertificates } from './issue'
import { certificateOperations as operations } from './operations'
import { printCertificate } from './printCertificate'

type Own = Omit<Endpoint, 'root'>

/** Of an event: its certificates. */
export const certificatesOfEvent: Own = described(
  { path: '/:id/certificates', method: 'post', handler: issueCertificates },
  operations.issue,
)

/** Of a registration: its certificate on paper. */
export const certificateOfRegistration: Own = described(
  { path: '/:id/certificate.pdf', method: 'get', handler: printCertificate },
  operations.print,
)

/** Whether a certificate is true; beside the collections, of which none is open. */
export const certificateEndpoint: Endpoint = described(
  { path: '/certificate/:code', method: 'get', handler: checkCertificate },
  operations.check,
)
