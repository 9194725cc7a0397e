import type { CollectionConfig, Field, TextField } from 'payload'

import { label, locales, type Label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { coordinators } from '@/model/access/coordinators'
import { coordinatorsWhileWaiting } from '@/model/access/coordinatorsWhileWaiting'
import { nobody } from '@/model/access/nobody'
import { claimEndpoints } from '@/subjects/claims/endpoints'
import { choice } from '@/model/fields/choice'
import { one } from '@/model/fields/relation'
import { sendClaimLetters } from '@/subjects/claims/letters/sendClaimLetters'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { followInnerDeletion, keepRowBeforeDeletion } from '@/subjects/freshness/followChange'

const states = {
  waiting: label('Čeká na rozhodnutí', 'Waiting for a decision', 'Очікує на рішення'),
  approved: label('Schváleno', 'Approved', 'Схвалено'),
  refused: label('Zamítnuto', 'Refused', 'Відхилено'),
}

const told = { access: { update: () => false }, admin: { readOnly: true } }

const text = (name: string, value: Label): TextField => ({
  name,
  type: 'text',
  label: value,
  ...told,
})

const decision: Field[] = [
  {
    name: 'decidedAt',
    type: 'date',
    index: true,
    ...told,
    label: label('Rozhodnuto', 'Decided', 'Вирішено'),
    admin: { readOnly: true, ...withTime },
  },
  text('decidedByName', label('Rozhodl(a)', 'Decided by', 'Вирішив(ла)')),
  {
    name: 'reason',
    type: 'textarea',
    ...told,
    label: label('Důvod zamítnutí', 'Reason of the refusal', 'Причина відхилення'),
  },
  {
    name: 'isNewAccount',
    type: 'checkbox',
    ...told,
    label: label('Vznikl nový účet', 'A new account was made', 'Створено новий обліковий запис'),
  },
]

/**
 * People who say that they keep an organisation of the catalogue and want an account. Personal data of
 * strangers: read by those who decide, gone a year after the decision (src/subjects/claims/deleteOldClaims).
 */
export const Claims: CollectionConfig<'claims'> = {
  slug: 'claims',
  labels: {
    singular: label('Žádost o správu', 'Claim', 'Заявка на ведення'),
    plural: label('Žádosti o správu', 'Claims', 'Заявки на ведення'),
  },
  access: {
    read: coordinators,
    readVersions: nobody,
    create: nobody,
    update: coordinatorsWhileWaiting,
    delete: admins,
    unlock: nobody,
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'name', 'state', 'createdAt', 'decidedAt'],
    listSearchableFields: ['title', 'name', 'email'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: claimEndpoints,
  lockDocuments: false,
  fields: [
    text('title', label('Organizace', 'Organisation', 'Організація')),
    {
      ...choice('state', label('Stav', 'State', 'Стан'), states, { defaultValue: 'waiting' }),
      ...told,
    } as Field,
    {
      name: 'decide',
      type: 'ui',
      admin: {
        condition: (data) => data.state === 'waiting',
        components: { Field: '/src/subjects/claims/desk/DecideClaim#DecideClaim' },
      },
    },
    one('provider', 'providers', label('Poskytovatel v katalogu', 'Provider', 'Надавач'), {
      description: label(
        'Našli jsme ho podle IČO. Když chybí nebo nesouhlasí, vyberte ho a uložte.',
        'Found by its IČO. When it is missing or wrong, choose it and save.',
        'Знайдено за IČO. Якщо його немає або він неправильний, виберіть і збережіть.',
      ),
    }),
    text('ico', label('IČO', 'IČO (company ID)', 'IČO')),
    text('name', label('Kdo žádá', 'Who asks', 'Хто просить')),
    { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail'), ...told },
    {
      name: 'message',
      type: 'textarea',
      ...told,
      label: label('Zpráva', 'Message', 'Повідомлення'),
    },
    {
      name: 'language',
      type: 'select',
      options: [...locales],
      ...told,
      label: label('Jazyk', 'Language', 'Мова'),
    } as Field,
    ...decision,
    // One waits for a person and an organisation: `ico:e-mail`, then the claim's own id.
    { name: 'slot', type: 'text', unique: true, hidden: true, access: { update: () => false } },
  ],
  hooks: {
    afterChange: [sendClaimLetters],
    beforeDelete: [keepRowBeforeDeletion],
    afterDelete: [followInnerDeletion],
  },
  versions: false,
}
