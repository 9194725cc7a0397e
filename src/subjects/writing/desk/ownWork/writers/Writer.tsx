import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { cache } from 'react'

import { say } from '@/lib/label'

import { writerOf, type Which } from '../../../writerOf'
import { textsOfOwnWork as texts } from '../texts'

export type CellProps = {
  payload: Payload
  collectionSlug: string
  /** Absent where Payload makes the cell beside a form, to which it says nothing. */
  rowData?: { id: string | number }
  i18n: { language: string }
}

/** Payload does not tell a cell who looks at it: asked once for all cells of a list. */
const lookingOn = cache(async (payload: Payload) => {
  const { user } = await payload.auth({ headers: await headers() })
  return user
})

/** Who wrote an entry of a list, as far as the journal tells whoever looks at it. */
export const Writer = async ({
  payload,
  collectionSlug,
  rowData,
  i18n,
  which,
}: CellProps & { which: Which }) => {
  const user = rowData && (await lookingOn(payload))
  if (!user) return null
  const document = { collection: collectionSlug, id: String(rowData.id) }
  const writer = await writerOf(payload, user, document, which)
  if (writer && writer !== 'portal') return <span>{writer.name}</span>
  return <span className="desk-quiet">{say({ i18n }, writer ? texts.portal : texts.unknown)}</span>
}
