import type { ServerProps } from 'payload'

import { say, type Label } from '@/lib/label'

import { decides } from './decides'

type Props = ServerProps & {
  /** The pages for staff, in the order of the menu (payload.config). */
  links: { href: string; text: Label }[]
}

/** In the menu of the desk: the pages of ours that are for staff. */
export const StaffLinks = ({ links, user, i18n }: Props) =>
  decides(user) &&
  links.map(({ href, text }) => (
    <a className="desk-menu-link" href={href} key={href}>
      {say({ i18n }, text)}
    </a>
  ))
