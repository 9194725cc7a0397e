import type { Field, FieldAccess, TextField } from 'payload'

import { label } from '@/lib/label'
import { isAdmin } from '@/lib/roles'
import { withTime } from '@/model/fields/withTime'

import { machineFields } from './machines/fields'
import { secondFactor } from './secondFactor/field'
import { standing } from './standing'

const adminsOnly: FieldAccess = ({ req: { user } }) => isAdmin(user)
const never: FieldAccess = () => false
/** Known to the application alone. */
const secret = { hidden: true, access: { create: never, read: never, update: never } }

const proof = (name: string): TextField =>
  ({
    name,
    type: 'text',
    virtual: true,
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.id),
      components: { Field: '/src/subjects/accounts/desk/Proof#Proof' },
    },
  }) as TextField

/** Never stored: what proves that whoever changes the password or the e-mail is no passer-by at an open session. */
export const proofFields: TextField[] = [
  {
    ...proof('currentPassword'),
    label: label('Současné heslo', 'Current password', 'Поточний пароль'),
  },
  {
    ...proof('currentCode'),
    label: label('Kód druhého faktoru', 'Code of the second factor', 'Код другого фактора'),
  },
]

/** Whether and how a person gets in. */
export const accountFields: Field[] = [
  ...machineFields,
  {
    name: 'isActive',
    type: 'checkbox',
    label: label('Smí se přihlásit', 'May sign in', 'Може входити'),
    defaultValue: true,
    access: { update: adminsOnly },
    admin: {
      position: 'sidebar',
      description: label(
        'Po vypnutí skončí i přihlášení, která právě trvají, a strojovému účtu jeho klíč.',
        'Switched off, sessions that are open now end too, and the key of a machine account.',
        'Після вимкнення завершаться й поточні сеанси, а в машинного облікового запису — його ключ.',
      ),
    },
  },
  {
    name: 'language',
    type: 'select',
    options: [
      { value: 'cs', label: 'Čeština' },
      { value: 'en', label: 'English' },
      { value: 'uk', label: 'Українська' },
    ],
    label: label('Jazyk dopisů', 'Language of letters', 'Мова листів'),
    admin: {
      position: 'sidebar',
      condition: (data) => data?.isMachine !== true,
      description: label(
        'V tomto jazyce portál píše. Bez výběru píše česky.',
        'The portal writes in this language. With none chosen it writes Czech.',
        'Цією мовою пише портал. Якщо мову не вибрано, пише чеською.',
      ),
    },
  },
  standing,
  secondFactor,
  {
    name: 'secondFactorLinks',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/subjects/accounts/desk/SecondFactorLinks#SecondFactorLinks' },
    },
  },
  {
    name: 'invitedAt',
    type: 'date',
    label: label('Pozván', 'Invited', 'Запрошено'),
    access: { create: never, update: never },
    admin: {
      position: 'sidebar',
      readOnly: true,
      ...withTime,
      condition: (data) => Boolean(data?.invitedAt),
    },
  },
  {
    name: 'invitation',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/subjects/accounts/desk/Invitation#Invitation' },
    },
  },
  { name: 'linkDigest', type: 'text', index: true, ...secret },
  { name: 'linkExpiresAt', type: 'date', ...secret },
  // Keyed digests of the addresses where this person signed in last (docs/decisions/0023).
  { name: 'knownAddresses', type: 'text', ...secret },
  { name: 'guardedAt', type: 'date', ...secret },
]
