import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'

import { admins } from './access/admins'
import { nobody } from './access/nobody'
import { isAdmin, roles } from './access/roles'
import { selfOrAdmins } from './access/selfOrAdmins'
import { checkPassword } from './accounts/checkPassword'
import { accountEndpoints } from './accounts/endpoints'
import { endSessions } from './accounts/endSessions'
import { accountFields } from './accounts/fields'
import { keepAnAdmin, keepAnAdminOnDelete, takeBackLastAdmin } from './accounts/keepAnAdmin'
import { refuseClosed } from './accounts/refuseClosed'
import { demandSecondFactor } from './accounts/secondFactor/demandSecondFactor'
import { keepSecondFactor } from './accounts/secondFactor/keepSecondFactor'
import { forgetSecondFactor } from './accounts/secondFactor/settleEnd'
import { closeUntilInvited, sendInvitation } from './accounts/sendInvitation'
import { many } from './fields/relation'
import { groups } from './groups'
import { journalChange, journalDeletion } from './hooks/journalChange'
import { journalFailedSignIn, journalSignIn } from './hooks/journalSignIn'
import { keepRole } from './hooks/keepRole'
import { rememberChangedRow, rememberDeletedRow, rememberStoredRow } from './hooks/storedRows'
import { roleLabels } from './roleLabels'

/** People with an account. Public content never leads to them. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: {
    singular: label('Člověk', 'Person', 'Людина'),
    plural: label('Lidé', 'People', 'Люди'),
  },
  access: {
    read: selfOrAdmins,
    readVersions: nobody,
    create: admins,
    update: selfOrAdmins,
    delete: admins,
    unlock: nobody,
    admin: ({ req: { user } }) => Boolean(user?.role),
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'providers', 'standing', 'secondFactor'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    depth: 0,
    tokenExpiration: 8 * 3600,
    // Payload's lock would let a stranger lock somebody out: ./accounts/limits counts instead.
    maxLoginAttempts: 0,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict' },
  },
  endpoints: accountEndpoints,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('Jméno', 'Name', 'Ім’я'),
      required: true,
      maxLength: 120,
    },
    {
      name: 'role',
      type: 'select',
      label: label('Role', 'Role', 'Роль'),
      required: true,
      index: true,
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { update: ({ req: { user } }) => isAdmin(user) },
    },
    {
      ...many('providers', 'providers', label('Spravuje', 'Keeps', 'Веде'), {
        description: label(
          'Organizace, jejichž údaje tento člověk spravuje.',
          'The organisations whose entries this person keeps.',
          'Організації, дані яких веде ця людина.',
        ),
      }),
      access: { update: ({ req: { user } }) => isAdmin(user) },
      admin: { condition: (data) => data?.role === 'provider' },
    },
    ...accountFields,
  ],
  hooks: {
    beforeOperation: [keepRole, keepSecondFactor, closeUntilInvited, checkPassword],
    beforeChange: [keepAnAdmin, endSessions, rememberStoredRow],
    afterChange: [takeBackLastAdmin, rememberChangedRow, journalChange, sendInvitation],
    beforeDelete: [keepAnAdminOnDelete, forgetSecondFactor, rememberDeletedRow],
    afterDelete: [journalDeletion],
    beforeLogin: [refuseClosed, demandSecondFactor],
    afterLogin: [journalSignIn],
    afterError: [journalFailedSignIn],
  },
  lockDocuments: false,
  versions: false,
}
