import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { say } from '@/lib/label'

import { textsOfRoom as texts } from './texts'

/** Where the desk sends those who may not enter: a member of a group goes to the room, the only place that is theirs. */
export const Unauthorized = ({ initPageResult: { req } }: AdminViewServerProps) => {
  if (req.user?.role === 'member') redirect('/admin/moje-skupiny')

  return (
    <>
      <h1>{say(req, texts.noDesk)}</h1>
      <p>
        <a href="/admin/logout">{say(req, texts.signOut)}</a>
      </p>
    </>
  )
}
