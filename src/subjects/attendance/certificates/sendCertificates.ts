import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'

import { occurrenceText } from '@/lib/occurrenceText'
import type { Certificate, Registration } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf, type Step } from '@/platform/database/together'
import { composeLetter } from '@/platform/mail/composeLetter'
import { dueNow } from '@/platform/mail/store'
import { printPdfs } from '@/platform/print/printPdf'
import { newLink } from '@/subjects/feedback/newLink'
import { signUpEvent } from '@/subjects/registrations/signUpEvent'

import { addressOf, certificateOf } from './certificateOf'
import { certificateIssued } from './letters/certificateIssued'

type Work = { payload: Payload; isStopping: () => boolean }
type Issued = { certificate: Certificate; person: Registration & { email: string } }

/** So many are set in one process of the compiler. */
const atOnce = 25

export const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'certificate.typ')

/**
 * Writes the letters of certificates, each with its PDF. A letter and the note that it is written are stored together:
 * whoever is killed goes on, and nobody gets two.
 */
export const sendCertificates = async ({ payload, isStopping }: Work): Promise<void> => {
  while (!isStopping()) {
    const { docs } = await payload.db.find<Certificate>({
      collection: 'certificates',
      where: { isWaiting: { equals: true } },
      sort: 'createdAt',
      limit: atOnce,
      pagination: false,
    })
    if (docs.length === 0) return
    const issued = await withPeople(payload, docs)
    const data = issued.map((each) => certificateOf(payload, each.certificate, each.person.name))
    const pdfs = issued.length > 0 ? await printPdfs(template, await Promise.all(data)) : []
    for (const [at, each] of issued.entries()) await write(payload, each, pdfs[at])
  }
}

/** With whom they are; whoever has no e-mail, or was not there after all, gets no letter. */
const withPeople = async (payload: Payload, certificates: Certificate[]): Promise<Issued[]> => {
  const issued: Issued[] = []
  for (const certificate of certificates) {
    const { id, registration } = certificate
    const person = await payload.db.findOne<Registration>({
      collection: 'registrations',
      where: { id: { equals: registration } },
    })
    const email = person?.attendance === 'there' ? person.email : null
    if (person && email) issued.push({ certificate, person: { ...person, email } })
    else await payload.db.updateOne({ collection: 'certificates', id, data: { isWaiting: false } })
  }
  return issued
}

/** The link to the organiser's question, where it asks and this person was not asked yet. */
const questionFor = async (
  payload: Payload,
  { event: id, occurrence, language }: Certificate,
  person: Registration,
) => {
  const event = await signUpEvent(payload, id)
  const date = event?.occurrences?.find((each) => each.id === occurrence)
  if (!event?.signUpHere?.asksAfter || !date || person.askedAt) return null
  const { href, row } = newLink(id, date, language)
  const steps: Step[] = [
    {
      collection: 'registrations',
      id: String(person.id),
      expected: { askedAt: null },
      change: { askedAt: new Date().toISOString() },
    },
    row,
  ]
  return { href, steps }
}

const write = async (
  payload: Payload,
  { certificate, person }: Issued,
  pdf: Buffer | undefined,
): Promise<void> => {
  const { id, code, language, title } = certificate
  const asked = await questionFor(payload, certificate, person)
  const letter = await composeLetter(
    { payload },
    {
      to: person.email,
      language,
      kind: certificateIssued,
      data: {
        event: title,
        when: occurrenceText(language, certificate),
        link: addressOf(certificate),
        question: asked?.href,
      },
      key: `certificate:${code}`,
      about: `registrations:${person.code}`,
      pdf: pdf?.toString('base64'),
      pdfName: `osvedceni-${code}.pdf`,
    },
  )
  const isStored = await togetherOf(payload).writeTogether([
    {
      collection: 'certificates',
      id: String(id),
      expected: { isWaiting: true },
      change: { isWaiting: false },
    },
    ...(asked ? asked.steps : []),
    { collection: 'letters', add: dueNow(letter) as unknown as Values },
  ])
  // Somebody was quicker: looked at again, it would be so for ever.
  if (!isStored)
    await payload.db.updateOne({ collection: 'certificates', id, data: { isWaiting: false } })
}
