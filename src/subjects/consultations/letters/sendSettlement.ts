import type { Payload } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { commentDecisions } from '@/lib/consultation'
import { idOf } from '@/lib/idOf'
import { say, type Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { Comment } from '@/payload-types'
import { env } from '@/platform/env'
import { queueLetter } from '@/platform/mail/queueLetter'

import { commentsSettled } from './commentsSettled'

type Row = { id: string; title?: string | null; plan: string }

/**
 * Writes to everybody who left an address how her comments were settled: one letter to each address, however often this
 * is begun again.
 */
export const sendSettlement = async (payload: Payload, consultation: Row): Promise<void> => {
  const plan = await payload.db.findOne<{ id: string; slug?: string | null }>({
    collection: 'plans',
    where: { id: { equals: idOf(consultation.plan) } },
    select: { slug: true },
  })
  const { docs } = await payload.db.find<Comment>({
    collection: 'comments',
    where: {
      and: [
        { consultation: { equals: consultation.id } },
        { state: { equals: 'shown' } },
        { email: { exists: true } },
        { deletedAt: { exists: false } },
      ],
    },
    sort: ['letter', 'point'],
    pagination: false,
  })
  const authors = chunkBy(
    docs.filter(({ email }) => email),
    ({ email }) => String(email),
  )
  for (const [to, comments] of authors) {
    const [first] = comments
    const language = localeOf(first?.language ?? undefined)
    await queueLetter(payload, {
      to,
      language,
      kind: commentsSettled,
      key: `commentsSettled:${consultation.id}:${first?.id}`,
      about: `consultations:${consultation.id}`,
      data: {
        plan: String(consultation.title),
        items: comments.map((comment) => linesOf(comment, language)),
        link: env.siteUrl + pathTo(language, `/plany/${plan?.slug}/pripominky`),
      },
    })
  }
}

const linesOf = ({ number, itemTitle, decision, reason }: Comment, language: Locale) => ({
  title: [number, itemTitle].filter(Boolean).join(' · '),
  lines: [
    decision ? say({ i18n: { language } }, commentDecisions[decision]) : '',
    ...String(reason ?? '').split('\n'),
  ].filter(Boolean),
})
