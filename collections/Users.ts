import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'
import { accountsKept } from '@/model/access/accountsKept'
import { admins } from '@/model/access/admins'
import { coordinators } from '@/model/access/coordinators'
import { nobody } from '@/model/access/nobody'
import { isAdmin, isStaff, roles, worksAtDesk, type Person } from '@/lib/roles'
import { checkPassword } from '@/subjects/accounts/checkPassword'
import { accountEndpoints } from '@/subjects/accounts/endpoints'
import { beginInCzech } from '@/subjects/accounts/beginInCzech'
import { endSessions } from '@/subjects/accounts/endSessions'
import { accountFields, proofFields } from '@/subjects/accounts/fields'
import {
  keepAnAdmin,
  keepAnAdminOnDelete,
  takeBackLastAdmin,
} from '@/subjects/accounts/keepAnAdmin'
import { keepMachine } from '@/subjects/accounts/machines/keepMachine'
import { refuseKeys } from '@/subjects/accounts/machines/refuseKeys'
import { refuseClosed } from '@/subjects/accounts/refuseClosed'
import { requireSecondFactor } from '@/subjects/accounts/secondFactor/requireSecondFactor'
import { keepSecondFactor } from '@/subjects/accounts/secondFactor/keepSecondFactor'
import { forgetSecondFactor } from '@/subjects/accounts/secondFactor/settleEnd'
import { closeUntilInvited, sendInvitation } from '@/subjects/accounts/sendInvitation'
import { many } from '@/model/fields/relation'
import { refuseUnknownRelations } from '@/model/hooks/refuseUnknownRelations'
import { refuseWrongTypes } from '@/model/hooks/refuseWrongTypes'
import { tidyInput } from '@/model/hooks/tidyInput'
import { groups } from '@/model/groups'
import { forgetSeats } from '@/subjects/groups/room/places'
import { journalFailedSignIn, journalSignIn } from '@/subjects/journal/journalSignIn'
import { followAccountChange } from '@/subjects/accounts/followAccountChange'
import { proveChange } from '@/subjects/accounts/proveChange'
import { keepRole } from '@/subjects/accounts/keepRole'
import { roleLabels } from '@/model/roleLabels'
import {
  followInnerDeletion,
  keepRowBefore,
  keepRowBeforeDeletion,
} from '@/subjects/freshness/followChange'

/** People with an account. Public content never leads to them. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: {
    singular: label('Člověk', 'Person', 'Людина'),
    plural: label('Lidé', 'People', 'Люди'),
  },
  access: {
    read: accountsKept,
    readVersions: nobody,
    create: coordinators,
    update: accountsKept,
    delete: admins,
    unlock: nobody,
    admin: ({ req: { user } }) => worksAtDesk(user) && user?.isMachine !== true,
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
    useAPIKey: true,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict' },
  },
  endpoints: accountEndpoints,
  fields: [
    ...proofFields,
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
      defaultValue: ({ user }: { user?: unknown }) =>
        isAdmin(user as Person) ? undefined : 'provider',
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
      access: {
        update: ({ doc, req: { user } }) =>
          isAdmin(user) || (isStaff(user) && doc?.role === 'provider'),
      },
      admin: { condition: (data) => data?.role === 'provider' },
    },
    ...accountFields,
  ],
  hooks: {
    beforeOperation: [
      refuseKeys,
      tidyInput,
      refuseWrongTypes,
      refuseUnknownRelations,
      keepMachine,
      keepRole,
      keepSecondFactor,
      closeUntilInvited,
      checkPassword,
      proveChange,
    ],
    beforeChange: [keepAnAdmin, endSessions, keepRowBefore],
    afterChange: [takeBackLastAdmin, followAccountChange, sendInvitation],
    beforeDelete: [keepAnAdminOnDelete, forgetSecondFactor, keepRowBeforeDeletion],
    afterDelete: [followInnerDeletion, ({ id, req }) => forgetSeats(req, 'user', id)],
    beforeLogin: [refuseClosed, requireSecondFactor],
    afterLogin: [beginInCzech, journalSignIn],
    afterError: [journalFailedSignIn],
  },
  lockDocuments: false,
  versions: false,
}
