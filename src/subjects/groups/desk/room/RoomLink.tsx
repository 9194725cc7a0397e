import type { ServerProps } from 'payload'

import { say } from '@/lib/label'

import { placesOf } from '../../room/places'
import { textsOfRoom as texts } from './texts'

/** In the menu of whoever sits in a group, beside other work. */
export const RoomLink = async ({ payload, user, i18n }: ServerProps) => {
  if (!user || (await placesOf(payload, String(user.id), new Date())).length === 0) return null

  return (
    <a className="desk-menu-link" href="/admin/moje-skupiny">
      {say({ i18n }, texts.title)}
    </a>
  )
}
