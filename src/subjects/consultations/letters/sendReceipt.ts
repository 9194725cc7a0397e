import type { PayloadRequest } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Comment, Consultation } from '@/payload-types'
import { env } from '@/platform/env'
import { queueLetter } from '@/platform/mail/queueLetter'

import { commentReceived } from './commentReceived'

type Given = { comment: Comment; consultation: Consultation; key: string; language: Locale }

/** The receipt of a comment, with the link by which its author takes it back. */
export const sendReceipt = async (
  req: PayloadRequest,
  { comment, consultation, key, language }: Given,
): Promise<void> => {
  await queueLetter(req, {
    to: String(comment.email),
    language,
    kind: commentReceived,
    key: `commentReceived:${comment.id}`,
    about: `comments:${comment.id}`,
    data: {
      plan: String(consultation.title),
      item: String(comment.itemTitle),
      number: String(comment.number),
      until: formatDateTime(language, consultation.closesAt),
      link: env.siteUrl + pathTo(language, `/pripominka/${key}`),
    },
  })
}
