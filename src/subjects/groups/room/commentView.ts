import type { Payload } from 'payload'

import { label, type Locale } from '@/lib/label'
import type { RoomComment as View } from '@/lib/roomView'
import type { RoomComment } from '@/payload-types'

import { titleOfFile, type StoredFile } from './papers'

/** A comment as it is stored. */
export type RoomCommentRow = RoomComment

/** Comments as they are stored, the oldest first. */
export const commentsWhere = async (payload: Payload, where: object): Promise<RoomComment[]> => {
  const { docs } = await payload.db.find<RoomComment>({
    collection: 'room-comments',
    where: where as never,
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

type Asked = { files: Map<string, StoredFile>; locale: Locale }

/** A comment as the room and staff read it; `reader` is the account of whoever does. */
export const commentView = (
  { files, locale }: Asked,
  { id, author, user, paper, createdAt, changedAt, removedReason, ...row }: RoomComment,
  reader: string | null,
): View => {
  const file = paper ? files.get(paper) : undefined
  const { answer, answeredBy, answeredAt } = row
  return {
    id: String(id),
    author,
    isOwn: user === reader,
    paper: paper ? (file ? titleOfFile(locale, file) : gone[locale]) : null,
    text: removedReason ? null : (row.text ?? ''),
    writtenAt: createdAt,
    changedAt: changedAt ?? null,
    answer:
      answer && answeredAt && !removedReason
        ? { text: answer, author: answeredBy ?? '', at: answeredAt }
        : null,
    removed: removedReason ?? null,
  }
}

const gone = label(
  'podklad, který tu už není',
  'a paper that is no longer here',
  'матеріал, якого тут уже немає',
)
