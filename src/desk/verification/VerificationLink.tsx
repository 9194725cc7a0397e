import type { ServerProps } from 'payload'

import { say } from '@/lib/label'

import { decides } from '../review/decides'
import { textsOfVerification as texts } from './texts'

/** In the menu of the desk: the way to the verification, for staff. */
export const VerificationLink = ({ user, i18n }: ServerProps) =>
  decides(user) ? (
    <a className="desk-review-link" href="/admin/overovani">
      {say({ i18n }, texts.title)}
    </a>
  ) : null
