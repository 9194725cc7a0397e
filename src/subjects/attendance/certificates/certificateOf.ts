import QRCode from 'qrcode'
import { createLocalReq, type Payload } from 'payload'

import { formatNumber } from '@/lib/formatNumber'
import { label, type Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import type { Certificate, Event } from '@/payload-types'
import { env } from '@/platform/env'
import { fontsOf } from '@/platform/print/printPdf'
import { projectsOf, publicityOf } from '@/subjects/print/publicityOf'

/** Where whoever holds a certificate sees whether it is true. */
export const addressOf = ({ code, language }: Pick<Certificate, 'code' | 'language'>): string =>
  env.siteUrl + pathTo(language, `/osvedceni/${code}`)

/** All that the template of a certificate prints, in the language of the person. */
export const certificateOf = async (payload: Payload, certificate: Certificate, name: string) => {
  const { language, title, organiser, startsAt, endsAt, allDay, hours, accreditation } = certificate
  const line = (fact: keyof typeof facts, value: string | null | undefined) =>
    value ? [[facts[fact][language], unbreak(value)]] : []
  const url = addressOf(certificate)
  return {
    language,
    fonts: fontsOf(language),
    kind: (accreditation ? texts.certificate : texts.confirmation)[language],
    says: texts.says[language],
    name,
    title: unbreak(title),
    facts: [
      ...line('when', occurrenceText(language, { startsAt, endsAt, allDay })),
      ...line('hours', typeof hours === 'number' ? formatNumber(language, hours) : null),
      ...line('accreditation', accreditation),
      ...line('organiser', organiser),
    ],
    publicity: (await publicityFor(payload, certificate.event, language)).map(unbreak),
    signature: texts.signature[language],
    check: texts.check[language],
    url,
    urlText: url.replace(/^https?:\/\//, ''),
    qr: await QRCode.toString(url, { type: 'svg', margin: 4, errorCorrectionLevel: 'L' }),
    qrAlt: texts.qr[language],
  }
}

const publicityFor = async (payload: Payload, event: string, locale: Locale): Promise<string[]> => {
  const found = await payload.db.findOne<Pick<Event, 'id' | 'projects'>>({
    collection: 'events',
    where: { id: { equals: event } },
  })
  return publicityOf(await projectsOf(await createLocalReq({ locale }, payload), found?.projects))
}

const facts = {
  when: label('Termín', 'Date', 'Дата'),
  hours: label('Počet hodin', 'Hours', 'Кількість годин'),
  accreditation: label('Číslo akreditace', 'Accreditation number', 'Номер акредитації'),
  organiser: label('Pořadatel', 'Organiser', 'Організатор'),
}
const texts = {
  certificate: label('Osvědčení', 'Certificate', 'Сертифікат'),
  confirmation: label('Potvrzení o účasti', 'Confirmation of attendance', 'Підтвердження участі'),
  says: label('Účast na akci', 'Attendance at', 'Участь у події'),
  signature: label('Podpis a razítko', 'Signature and stamp', 'Підпис і печатка'),
  check: label(
    'Zda je osvědčení pravé, zjistíte na této adrese:',
    'Whether it is true can be seen at this address:',
    'Чи справжній цей документ, видно за адресою:',
  ),
  qr: label(
    'Kód s adresou, na které se osvědčení ověří',
    'A code with the address where it can be checked',
    'Код з адресою для перевірки',
  ),
}
