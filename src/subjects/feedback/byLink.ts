import type { Payload, PayloadHandler, PayloadRequest } from 'payload'

import { sortedBy } from '@/lib/collate'
import { longestSentence, stars, type FeedbackView, type Stars } from '@/lib/feedbackView'
import { label, say, type Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { Feedback, FeedbackLink } from '@/payload-types'
import { togetherOf, type Step } from '@/platform/database/together'
import { fail } from '@/platform/requests/fail'
import { linkTokenHash } from '@/platform/requests/linkToken'
import { textOf } from '@/platform/requests/textOf'
import { signUpEvent } from '@/subjects/registrations/signUpEvent'

const personal = { headers: { 'Cache-Control': 'private, no-store' } }
/** How often it is tried again when somebody else has answered at the same moment. */
const mostTries = 20

/** `GET /api/event-feedback/:token`: what is asked about, and whether the answer was given; reading it changes nothing. */
export const readByLink: PayloadHandler = async (req) =>
  Response.json(await viewOf(req, await linkOf(req)), personal)

/**
 * `POST /api/event-feedback/:token {stars, sentence?}`: one answer for a link. It is added to those of the date at once
 * with the link's being spent; which of them it was is stored nowhere.
 */
export const answerByLink: PayloadHandler = async (req) => {
  const given = Number(await textOf(req, 'stars'))
  const chosen = stars.find((each) => each === given)
  const sentence = (await textOf(req, 'sentence')).replace(/\s+/g, ' ')
  if (!chosen) return fail(req, 400, texts.stars, { path: 'stars' })
  if (sentence.length > longestSentence) return fail(req, 400, texts.sentence, { path: 'sentence' })

  for (let tries = 0; tries < mostTries; tries += 1) {
    const link = await linkOf(req)
    if (link.isSpent) return fail(req, 409, texts.spent)
    const spend: Step = {
      collection: 'feedback-links',
      id: String(link.id),
      expected: { isSpent: false },
      change: { isSpent: true },
    }
    const add = await added(req.payload, link, chosen, sentence)
    if (await togetherOf(req.payload).writeTogether([spend, add])) {
      const view = await viewOf(req, { ...link, isSpent: true })
      return Response.json({ ...view, message: say(req, texts.thanks) }, personal)
    }
  }
  throw new Error('an answer could not be stored')
}

const linkOf = async (req: PayloadRequest): Promise<FeedbackLink> => {
  const tokenHash = linkTokenHash(String(req.routeParams?.token))
  const where = { tokenHash: { equals: tokenHash } }
  const link = await req.payload.db.findOne<FeedbackLink>({ collection: 'feedback-links', where })
  return link ?? fail(req, 404, texts.link)
}

const added = async (
  payload: Payload,
  { occurrence, event, startsAt }: FeedbackLink,
  chosen: Stars,
  sentence: string,
): Promise<Step> => {
  const where = { occurrence: { equals: occurrence } }
  const row = await payload.db.findOne<Feedback>({ collection: 'feedback', where })
  const lines = [...(row?.sentences?.split('\n') ?? []), sentence].filter(Boolean)
  const counts = Object.fromEntries(
    stars.map((each) => {
      const name = `stars${each}` as const
      return [name, (row?.[name] ?? 0) + Number(each === chosen)]
    }),
  )
  const sentences = sortedBy('cs', lines, (each) => each).join('\n')
  const values = { ...counts, sentences, version: (row?.version ?? 0) + 1 }
  return row
    ? {
        collection: 'feedback',
        id: String(row.id),
        expected: { version: row.version },
        change: values,
      }
    : { collection: 'feedback', add: { ...values, occurrence, event, startsAt } }
}

const viewOf = async (
  req: PayloadRequest,
  { event: id, occurrence, isSpent }: FeedbackLink,
): Promise<FeedbackView> => {
  const event = await signUpEvent(req.payload, id)
  const date = event?.occurrences?.find((each) => each.id === occurrence)
  return {
    isSpent: Boolean(isSpent),
    event: event ? textIn(req.i18n.language as Locale, event.title) : null,
    date: date
      ? { startsAt: date.startsAt, endsAt: date.endsAt ?? null, allDay: Boolean(date.allDay) }
      : null,
  }
}

const texts = {
  stars: label(
    'Vyberte jednu až pět hvězdiček.',
    'Choose one to five stars.',
    'Виберіть від однієї до пʼяти зірок.',
  ),
  sentence: label(
    `Napište nejvýše ${longestSentence} znaků.`,
    `Write at most ${longestSentence} characters.`,
    `Напишіть щонайбільше ${longestSentence} символів.`,
  ),
  spent: label(
    'Tímto odkazem už někdo odpověděl.',
    'This link was used already.',
    'За цим посиланням уже відповіли.',
  ),
  link: label('Tento odkaz neplatí.', 'This link is not valid.', 'Це посилання недійсне.'),
  thanks: label('Děkujeme za odpověď.', 'Thank you for your answer.', 'Дякуємо за відповідь.'),
}
