import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import { say } from '@/lib/label'
import { worksAtDesk } from '@/lib/roles'

import { Room } from './Room'
import { textsOfRoom as texts } from './texts'

/** The room in which a member finds what concerns their groups; without the menu of the desk, which is not theirs. */
export const RoomView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fmoje-skupiny')
  if (worksAtDesk(req.user))
    return (
      <DeskPage view={view} title={say(req, texts.title)}>
        <Room />
      </DeskPage>
    )

  return (
    <main className="desk-page desk-room-alone gutter--left gutter--right">
      <h1>{say(req, texts.title)}</h1>
      <Room />
      <p>
        <a href="/admin/logout">{say(req, texts.signOut)}</a>
      </p>
    </main>
  )
}
