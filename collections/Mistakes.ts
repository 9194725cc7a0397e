import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'

import { isStaff } from './access/roles'
import { nobody } from './access/nobody'
import { proposalsSeen } from './access/proposalsSeen'
import { choice } from './fields/choice'
import { one } from './fields/relation'
import { groups } from './groups'
import { mistakeEndpoints } from './mistakes/endpoints'
import { mistakeKinds } from './mistakes/kinds'

const states = {
  new: label('Nová', 'New', 'Нова'),
  answered: label('Zodpovězená', 'Answered', 'З відповіддю'),
  closed: label('Vyřízená', 'Closed', 'Закрита'),
}

const text = (name: string, value: ReturnType<typeof label>) => ({
  name,
  type: 'text' as const,
  label: value,
})
const hidden = { admin: { hidden: true } }
const withTime = { admin: { date: { pickerAppearance: 'dayAndTime' as const } } }

/**
 * What people without an account say is wrong with an entry: a task for its provider and for staff. Written by
 * the endpoints of collections/mistakes alone; only staff see the reporter's address.
 */
export const Mistakes: CollectionConfig<'mistakes'> = {
  slug: 'mistakes',
  labels: {
    singular: label('Nahlášená chyba', 'Reported mistake', 'Повідомлення про помилку'),
    plural: label('Nahlášené chyby', 'Reported mistakes', 'Повідомлення про помилки'),
  },
  access: {
    read: proposalsSeen,
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'provider', 'reportedAt'],
    listSearchableFields: ['title', 'text'],
  },
  defaultSort: '-reportedAt',
  disableDuplicate: true,
  endpoints: mistakeEndpoints,
  fields: [
    text('title', label('Záznam', 'Entry', 'Запис')),
    choice('kind', label('Co je špatně', 'What is wrong', 'Що не так'), mistakeKinds, {
      ...{ required: true, index: false },
    }),
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: label('Co člověk napsal', 'What the person wrote', 'Що написала людина'),
    },
    {
      name: 'email',
      type: 'email',
      label: label('Komu odpovědět', 'Whom to answer', 'Кому відповісти'),
      access: { read: ({ req: { user } }) => isStaff(user) },
    },
    {
      name: 'settle',
      type: 'ui',
      admin: { components: { Field: '/src/desk/mistakes/SettleMistake#SettleMistake' } },
    },
    choice('state', label('Stav', 'State', 'Стан'), states, { required: true }),
    { name: 'answer', type: 'textarea', label: label('Odpověď', 'Answer', 'Відповідь') },
    text('answeredByName', label('Odpověděl(a)', 'Answered by', 'Відповів(ла)')),
    {
      name: 'answeredAt',
      type: 'date',
      label: label('Odpovězeno', 'Answered', 'Дата відповіді'),
      ...withTime,
    },
    {
      name: 'closedAt',
      type: 'date',
      index: true,
      label: label('Vyřízeno', 'Closed', 'Закрито'),
      ...withTime,
    },
    {
      name: 'reportedAt',
      type: 'date',
      ...{ required: true, index: true },
      label: label('Nahlášeno', 'Reported', 'Повідомлено'),
      ...withTime,
    },
    one('provider', 'providers', label('Poskytovatel', 'Provider', 'Надавач')),
    { ...text('collection', label('Druh záznamu', 'Kind of entry', 'Вид запису')), required: true },
    {
      ...text('document', label('Označení', 'Identifier', 'Ідентифікатор')),
      ...{ required: true, index: true },
    },
    { ...text('language', label('Jazyk', 'Language', 'Мова')), ...hidden },
    // The challenge that was solved for it: each is good for one report.
    { name: 'proof', type: 'text', unique: true, ...hidden, access: { read: () => false } },
  ],
  lockDocuments: false,
  versions: false,
}
