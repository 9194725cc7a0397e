import type { Payload } from 'payload'

import { idsOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import type { RoomPaper } from '@/lib/roomView'
import { textIn } from '@/lib/textIn'

import type { StoredGroup, StoredMeeting, Texts } from '../storedGroup'

/** A document as it is stored. */
export type StoredFile = {
  id: string
  title?: Texts
  filename: string
  originalName?: string | null
  mimeType?: string | null
}

/** The ids of all that a member may open of a meeting. */
export const paperIds = ({ papers, memberPapers, minutes }: StoredMeeting): string[] =>
  idsOf([...(memberPapers ?? []), ...(papers ?? []), ...(minutes ? [minutes] : [])])

/** The documents of the meetings of a group, by their ids. */
export const filesOf = async (
  payload: Payload,
  { meetings }: StoredGroup,
): Promise<Map<string, StoredFile>> => {
  const ids = (meetings ?? []).flatMap(paperIds)
  if (ids.length === 0) return new Map()

  const { docs } = await payload.db.find<StoredFile>({
    collection: 'files',
    where: { id: { in: ids } },
    pagination: false,
  })
  return new Map(docs.map((file) => [String(file.id), file]))
}

type Asked = {
  group: StoredGroup
  files: Map<string, StoredFile>
  locale: Locale
  /** Papers that whoever asks has seen here before; null where nothing is new to them. */
  known?: string[] | null
}

/** Documents as the room shows them; those that are no longer there are left out. */
export const papersOf = (
  { group, files, locale, known }: Asked,
  given: unknown[] | null | undefined,
  isForMembers: boolean,
): RoomPaper[] =>
  idsOf((given ?? []) as string[]).flatMap((id) => {
    const file = files.get(id)
    if (!file) return []

    const title = titleOfFile(locale, file)
    const isNew = Boolean(known) && !known?.includes(id)
    return [{ id, title, href: `/api/room/papers/${group.id}/${id}`, isForMembers, isNew }]
  })

/** What a document is called. */
export const titleOfFile = (
  locale: Locale,
  { title, originalName, filename }: StoredFile,
): string => textIn(locale, title) || originalName || filename
