import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { formatDate, isoDay } from '@/lib/formatDate'
import { textIn } from '@/lib/textIn'
import type { Values } from '@/platform/database/bulk'
import { togetherOf } from '@/platform/database/together'
import { composeLetter } from '@/platform/mail/composeLetter'
import { dueNow, type Written } from '@/platform/mail/store'
import type { WrittenPlan } from '@/subjects/plans/shape/measureWriter'

import type { Answerable } from './answerable'
import { answersAsked } from './letters/answersAsked'
import { newLink } from './newLink'

export type Addressed = { email: string; measures: Answerable[] }
type About = { plan: Pick<WrittenPlan, 'id' | 'title'>; year: number }

/** One letter for an address, about all of its measures. */
export const addressed = (measures: Answerable[], contacts: Map<string, string[]>): Addressed[] => {
  const emails = [...new Set(measures.flatMap(({ id }) => contacts.get(id) ?? []))].toSorted()
  return emails.map((email) => ({
    email,
    measures: measures.filter(({ id }) => contacts.get(id)?.includes(email)),
  }))
}

/** The words of the letter, with its link. */
export const composeAsking = (
  req: PayloadRequest,
  { plan, year }: About,
  { email, measures }: Addressed,
  { link, validTill, key }: { link: string; validTill: string; key: string },
): Promise<Written> =>
  composeLetter(
    { payload: req.payload },
    {
      to: email,
      language: 'cs',
      kind: answersAsked,
      data: {
        plan: textIn('cs', plan.title),
        year,
        measures: measures.map(({ code, title, endsOn }) => ({
          title: `${code} ${textIn('cs', title)}`.trim(),
          lines: endsOn ? [`Má být hotovo do ${formatDate('cs', new Date(endsOn))}.`] : [],
        })),
        link,
        validTill,
      },
      key,
      about: `plans:${plan.id}`,
    },
  )

/** Stores the letter and its link together; false where the same one was written on this day before. */
export const sendAsking = async (
  req: PayloadRequest,
  about: About,
  to: Addressed,
  purpose = 'asked',
): Promise<boolean> => {
  const now = new Date()
  const ids = to.measures.map(({ id }) => id)
  const asking = { plan: about.plan.id, year: about.year, email: to.email, measures: ids }
  const { href, expiresAt, row } = newLink(asking, now)
  // Pressed twice it is one letter; a reminder on another day is a new one.
  const same = createHash('sha256')
    .update([to.email, ...ids.toSorted()].join('\n'))
    .digest('hex')
  const key = `answers:${purpose}:${about.plan.id}:${about.year}:${same}:${isoDay(now)}`
  const letter = await composeAsking(req, about, to, { link: href, validTill: expiresAt, key })
  return togetherOf(req.payload).writeTogether([
    row,
    { collection: 'letters', add: dueNow(letter) as unknown as Values },
  ])
}
