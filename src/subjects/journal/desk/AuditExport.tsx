import type { TypedUser } from 'payload'

import { label, say } from '@/lib/label'

type Props = { user?: TypedUser | null; i18n: { language: string } }

const download = label(
  'Stáhnout celý deník (CSV)',
  'Download it all (CSV)',
  'Завантажити все (CSV)',
)

/** Above the journal: admins take it away as a table. */
export const AuditExport = ({ user, i18n }: Props) =>
  user?.role === 'admin' ? (
    <p>
      <a href="/api/audit/export" download>
        {say({ i18n }, download)}
      </a>
    </p>
  ) : null
