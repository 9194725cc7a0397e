import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { commentNumber } from '@/lib/consultation'
import { idOf } from '@/lib/idOf'
import type { Comment } from '@/payload-types'

import { firstOfLetter } from './firstOfLetter'
import { nextCount } from './nextCount'

/**
 * Gives a stored comment its number: the next letter of its consultation, or the next point of a letter. After it is
 * stored, so that what was refused leaves no gap.
 */
export const numberComment: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return doc

  const consultation = String(idOf(doc.consultation))
  const place = await placeOf(req, consultation, doc.letter)
  const number = commentNumber(place.letter, place.point)
  const slot = `${consultation}:${number}`
  const { id, updatedAt } = doc
  await req.payload.db.updateOne({
    collection: 'comments',
    id,
    data: { ...place, number, slot, updatedAt },
    req,
  })
  return { ...doc, ...place, number }
}

type Place = { letter: number; point: number }

const placeOf = async (
  { payload }: PayloadRequest,
  consultation: string,
  letter: number | null | undefined,
): Promise<Place> => {
  if (!letter) {
    const counter = { collection: 'consultations', id: consultation, field: 'lastLetter' } as const
    return { letter: await nextCount(payload, counter), point: 1 }
  }
  const first = await firstOfLetter(payload, consultation, letter)
  if (!first) throw new Error(`There is no letter ${letter}`)
  const counter = { collection: 'comments', id: first.id, field: 'lastPoint' } as const
  return { letter, point: (await nextCount(payload, counter)) + 1 }
}
