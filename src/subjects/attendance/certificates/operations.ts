import { inPath, json, type Operation } from '@/platform/openapi/operation'
import {
  count,
  flag,
  message,
  nullable,
  object,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'

const pdf = { status: 200, says: 'The document.', type: 'application/pdf', schema: text }

/** What certificates say of themselves. */
export const certificateOperations = {
  issue: {
    id: 'issueCertificates',
    summary: 'Issue certificates to all who were there on a date',
    description:
      'For editors and coordinators. Whoever has an e-mail gets a letter with the PDF, once; asked again, it issues only to those marked since.',
    caller: 'account',
    parameters: [inPath('id', 'Of the event, or the last part of its address.')],
    body: {
      schema: object({ occurrence: said(text, 'Not needed where there is only one date.') }),
    },
    answers: [json(whole({ issued: count, message }), 'They are issued; letters follow.')],
    refusals: [400, 401, 403, 404, 409],
  },
  print: {
    id: 'printCertificate',
    summary: 'The certificate of a registration as a PDF',
    description: 'For editors and coordinators, once it is issued. Tagged (PDF/UA-1).',
    caller: 'account',
    parameters: [inPath('id', 'Of the registration.')],
    answers: [pdf],
    refusals: [401, 403, 404, 409],
  },
  check: {
    id: 'checkCertificate',
    summary: 'Whether a certificate is true',
    description: 'Says nothing of the person. Any code that is none gets one and the same answer.',
    caller: 'anybody',
    parameters: [inPath('code', 'Printed on the certificate.')],
    answers: [
      json(
        whole({
          event: text,
          startsAt: time,
          endsAt: nullable(time),
          allDay: flag,
          hours: nullable({ type: 'number' }),
          accreditation: nullable(text),
        }),
        'It is true.',
      ),
    ],
    refusals: [404],
  },
} satisfies Record<string, Operation>
