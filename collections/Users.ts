import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'

import { admins } from './access/admins'
import { nobody } from './access/nobody'
import { isAdmin, roles } from './access/roles'
import { selfOrAdmins } from './access/selfOrAdmins'
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
    unlock: admins,
    admin: ({ req: { user } }) => Boolean(user?.role),
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'providers'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    depth: 0,
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 10,
    lockTime: 10 * 60_000,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict' },
  },
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
  ],
  hooks: {
    beforeOperation: [keepRole],
    beforeChange: [rememberStoredRow],
    afterChange: [rememberChangedRow, journalChange],
    beforeDelete: [rememberDeletedRow],
    afterDelete: [journalDeletion],
    afterLogin: [journalSignIn],
    afterError: [journalFailedSignIn],
  },
  lockDocuments: false,
  versions: false,
}
