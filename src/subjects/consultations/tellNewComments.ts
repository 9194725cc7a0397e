import type { Payload } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { isoDay } from '@/lib/formatDate'
import { idOf } from '@/lib/idOf'
import { pragueClock } from '@/lib/pragueTime'
import type { Comment, User } from '@/payload-types'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { settlingStaff } from '@/subjects/accounts/people'

import { commentsWaiting, countsLine } from './letters/commentsWaiting'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }
type Waiting = Pick<Comment, 'id' | 'consultation' | 'createdAt'>

/** By Prague's clocks: whoever comes to work reads it. */
const firstHour = '07:00'
/** Not at once: what the portal is told of itself is read when it starts. */
const waitingList = (): string =>
  `${env.siteUrl}/admin/collections/comments?where[or][0][and][0][state][equals]=waiting`

/** Tells those who settle comments what has come since they were told last: one letter a day at most, none of nothing. */
export const tellNewComments = async ({ payload, now, isStopping }: Work): Promise<void> => {
  const moment = now()
  if (pragueClock(moment).slice(11) < firstHour) return
  const waiting = await waitingComments(payload)
  if (waiting.length === 0) return

  const titles = await titlesOf(payload, waiting)
  for (const person of await settlingStaff(payload)) {
    if (isStopping()) return
    await tell(payload, person, waiting, titles, moment)
  }
}

/** What came from the website; what staff typed in themselves is no news to them. */
const waitingComments = async (payload: Payload): Promise<Waiting[]> => {
  const { docs } = await payload.db.find<Waiting>({
    collection: 'comments',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { channel: { equals: 'web' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { consultation: true, createdAt: true },
    pagination: false,
  })
  return docs
}

const titlesOf = async (payload: Payload, waiting: Waiting[]): Promise<Map<string, string>> => {
  const { docs } = await payload.db.find<{ id: string; title?: string | null }>({
    collection: 'consultations',
    where: { id: { in: [...new Set(waiting.map(consultationOf))] } },
    select: { title: true },
    sort: 'createdAt',
    pagination: false,
  })
  return new Map(docs.map(({ id, title }) => [String(id), title ?? '']))
}

const consultationOf = ({ consultation }: Waiting): string => String(idOf(consultation))

const tell = async (
  payload: Payload,
  person: User,
  waiting: Waiting[],
  titles: Map<string, string>,
  now: Date,
): Promise<void> => {
  const toldAt = await lastTold(payload, person)
  const isFresh = ({ createdAt }: Waiting) => !toldAt || new Date(createdAt) > new Date(toldAt)
  const count = waiting.filter(isFresh).length
  if (count === 0) return

  const language = languageOf(person)
  const byConsultation = chunkBy(waiting, consultationOf)
  await queueLetter(payload, {
    to: person.email,
    language,
    kind: commentsWaiting,
    key: `commentsWaiting:${person.id}:${isoDay(now)}`,
    about: aboutOf(person),
    data: {
      count,
      items: [...byConsultation].flatMap(([id, comments]) => {
        const fresh = comments.filter(isFresh).length
        const title = titles.get(id) ?? ''
        const lines = [countsLine(fresh, comments.length)[language]]
        const href = `${waitingList()}&where[or][0][and][1][consultation][equals]=${id}`
        return fresh > 0 ? [{ title, lines, href }] : []
      }),
      link: waitingList(),
    },
  })
}

const lastTold = async (payload: Payload, person: User): Promise<string | undefined> => {
  const { docs } = await payload.db.find<{ id: string; createdAt: string }>({
    collection: 'letters',
    where: {
      and: [{ template: { equals: commentsWaiting.name } }, { about: { equals: aboutOf(person) } }],
    },
    select: { createdAt: true },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.createdAt
}

const aboutOf = ({ id }: User): string => `users:${id}`
