import type { ServerProps } from 'payload'

import { say } from '@/lib/label'

import { textsOfOwnServices as texts } from './texts'

/** In the menu of the desk, before all else: the way of a provider's people to their services. */
export const MyServicesLink = ({ user, i18n }: ServerProps) =>
  user?.role === 'provider' && (
    <a className="desk-menu-link" href="/admin/moje-sluzby">
      {say({ i18n }, texts.title)}
    </a>
  )
