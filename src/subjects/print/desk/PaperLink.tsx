import type { ServerProps } from 'payload'

import { say } from '@/lib/label'
import { decides } from '@/desk/decides'

import { textsOfPaper as texts } from './texts'

/** Above the list of services, for staff: the whole catalogue for the printers. */
export const PaperLink = ({ user, i18n }: ServerProps) =>
  decides(user) && (
    <p>
      <a href="/admin/katalog-na-papir">{say({ i18n }, texts.title)}</a>
    </p>
  )
