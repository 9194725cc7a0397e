import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { label, say } from '@/lib/label'
import type { AskingLetter } from '@/lib/measureAnswers'
import { env } from '@/platform/env'
import { fail } from '@/platform/requests/fail'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { measureWriter } from '@/subjects/plans/shape/measureWriter'

import { readAnswerable } from './answerable'
import { addressed, composeAsking, sendAsking } from './askingLetters'
import { contactsOf } from './contacts'
import { expiryOf } from './newLink'
import { yearOf } from './year'

const body = z.strictObject({
  year: z.number(),
  measures: z.array(z.string().max(60)).min(1).max(1_000),
})

/** `POST /api/plans/:id/answers/preview {year, measures}`: the letters that `ask` would send; nothing is written. */
export const previewAsking: PayloadHandler = async (req) => {
  const { about, letters, without } = await prepared(req)
  const link = `${env.siteUrl}/plneni/…`
  const shown: AskingLetter[] = []
  for (const to of letters) {
    const validTill = expiryOf(new Date())
    const { subject, text } = await composeAsking(req, about, to, { link, validTill, key: '' })
    shown.push({ to: to.email, measures: to.measures.length, subject, text })
  }
  return Response.json({ letters: shown, without }, { headers: { 'Cache-Control': 'no-store' } })
}

/**
 * `POST /api/plans/:id/answers/ask {year, measures}`: a letter to each address of these measures, with a link to one form
 * for all of them. The same is sent once a day, however often it is pressed.
 */
export const ask: PayloadHandler = async (req) => {
  const { about, letters, without } = await prepared(req)
  let sent = 0
  for (const to of letters) if (await sendAsking(req, about, to)) sent += 1
  await recordAudit(req, {
    action: 'changed',
    collection: 'plans',
    document: about.plan.id,
    note: `answers-asked=${sent} year=${about.year}`,
  })
  const message = say(req, texts.sent(sent, letters.length - sent, without))
  return Response.json({ message, sent })
}

const prepared = async (req: PayloadRequest) => {
  const plan = await measureWriter(req)
  if (!req.data) await addDataAndFileToRequest(req)
  const { success, data } = body.safeParse(req.data)
  if (!success) return fail(req, 400, texts.form)

  const asked = new Set(data.measures)
  const [all, contacts] = await Promise.all([
    readAnswerable(req, { plan: plan.id }),
    contactsOf(req, { plan: { equals: plan.id } }),
  ])
  const measures = all.filter(({ id }) => asked.has(id))
  if (measures.length < asked.size) fail(req, 409, texts.gone)
  const letters = addressed(measures, contacts)
  if (letters.length === 0) fail(req, 400, texts.nobody)
  return {
    about: { plan, year: yearOf(req, data.year) },
    letters,
    without: measures.filter(({ id }) => !contacts.has(id)).length,
  }
}

const texts = {
  form: label(
    'Zaškrtněte aspoň jedno opatření a vyberte rok.',
    'Tick at least one measure and choose a year.',
    'Позначте щонайменше один захід і виберіть рік.',
  ),
  gone: label(
    'Některé opatření už v plánu není. Nic jsme neposlali; načtěte stránku znovu.',
    'Some measure is not in the plan any more. Nothing was sent; load the page anew.',
    'Якогось заходу в плані вже немає. Нічого не надіслано; завантажте сторінку знову.',
  ),
  nobody: label(
    'U zaškrtnutých opatření není žádný e-mail. Nejdřív ho doplňte.',
    'There is no e-mail at the ticked measures. Fill it in first.',
    'Біля позначених заходів немає жодного e-mail. Спершу додайте його.',
  ),
  sent: (sent: number, before: number, without: number) =>
    label(
      `Odeslané dopisy: ${sent}.${before ? ` Dnes už odešly dřív: ${before}.` : ''}${without ? ` Bez e-mailu, takže bez dopisu: ${without}.` : ''}`,
      `Letters sent: ${sent}.${before ? ` Sent today before: ${before}.` : ''}${without ? ` Without an e-mail and so without a letter: ${without}.` : ''}`,
      `Надіслано листів: ${sent}.${before ? ` Сьогодні вже надіслано раніше: ${before}.` : ''}${without ? ` Без e-mail, тому без листа: ${without}.` : ''}`,
    ),
}
