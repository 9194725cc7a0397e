import type { PayloadRequest } from 'payload'

import { consultationState } from '@/lib/consultation'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import type { Comment, Consultation } from '@/payload-types'
import { fail } from '@/platform/requests/fail'

type Stored = Consultation & { isPublic?: boolean | null; deletedAt?: string | null }

/** The consultation that a comment came to, past access, and whether it takes comments now; 404 where it is gone. */
export const consultationOfComment = async (
  req: PayloadRequest,
  comment: Comment,
): Promise<{ consultation: Stored; isOpen: boolean }> => {
  const consultation = await req.payload.db.findOne<Stored>({
    collection: 'consultations',
    where: { id: { equals: idOf(comment.consultation) } },
    req,
  })
  if (!consultation) return fail(req, 404, missing)
  return { consultation, isOpen: consultationState(consultation, new Date()) === 'open' }
}

const missing = label('Odkaz neplatí.', 'The link is not valid.', 'Посилання недійсне.')
