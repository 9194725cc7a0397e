import type { ServerProps } from 'payload'

import { say } from '@/lib/label'
import { decides } from '@/desk/decides'

import { textsOfReview as texts } from './texts'

/** In the menu of the desk: how much waits for staff, and the way to it. */
export const ReviewLink = async ({ payload, user, i18n }: ServerProps) => {
  if (!decides(user)) return null
  const { totalDocs } = await payload.count({
    collection: 'proposals',
    where: { state: { equals: 'waiting' } },
    overrideAccess: true,
  })

  return (
    <a className="desk-review-link" href="/admin/ke-schvaleni">
      {say({ i18n }, texts.title)} ({totalDocs})
    </a>
  )
}
