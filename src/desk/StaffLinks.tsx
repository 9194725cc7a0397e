import type { ServerProps } from 'payload'

import { say } from '@/lib/label'

import { textsOfCalendar } from '@/subjects/scheduling/desk/calendar/texts'
import { textsOfMisses } from '@/subjects/zeroResults/desk/texts'
import { textsOfOperations } from '@/subjects/operations/desk/texts'
import { decides } from '@/subjects/review/desk/decides'
import { textsOfVerification } from '@/subjects/verification/desk/texts'

const links = [
  { href: '/admin/overovani', text: textsOfVerification.title },
  { href: '/admin/kalendar', text: textsOfCalendar.title },
  { href: '/admin/nenalezeno', text: textsOfMisses.title },
  { href: '/admin/provoz', text: textsOfOperations.title },
]

/** In the menu of the desk: the pages of ours that are for staff. */
export const StaffLinks = ({ user, i18n }: ServerProps) =>
  decides(user) &&
  links.map(({ href, text }) => (
    <a className="desk-menu-link" href={href} key={href}>
      {say({ i18n }, text)}
    </a>
  ))
