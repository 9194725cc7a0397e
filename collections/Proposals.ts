import { label } from '@/lib/label'

import { nobody } from './access/nobody'
import { proposalsSeen } from './access/proposalsSeen'
import type { Definition } from './contentCollection'
import { choice } from './fields/choice'
import { one } from './fields/relation'
import { withTime } from './fields/withTime'
import { groups } from './groups'

const states = {
  waiting: label('Čeká na schválení', 'Waiting for approval', 'Очікує на схвалення'),
  approved: label('Schváleno', 'Approved', 'Схвалено'),
  returned: label('Vráceno', 'Returned', 'Повернено'),
  withdrawn: label('Vzato zpět', 'Withdrawn', 'Відкликано'),
}

const text = (name: string, value: ReturnType<typeof label>) => ({
  name,
  type: 'text' as const,
  label: value,
})

/**
 * Changes of catalogue entries that providers have handed over: what changes, who asks, what was decided.
 * Written by the endpoints of collections/review alone.
 */
export const Proposals: Definition = {
  slug: 'proposals',
  labels: {
    singular: label('Návrh změny', 'Proposed change', 'Запропонована зміна'),
    plural: label('Návrhy změn', 'Proposed changes', 'Запропоновані зміни'),
  },
  access: {
    read: proposalsSeen,
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'provider', 'state', 'submittedAt', 'decidedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-submittedAt',
  lockDocuments: false,
  fields: [
    text('title', label('Záznam', 'Entry', 'Запис')),
    { ...text('collection', label('Druh záznamu', 'Kind of entry', 'Вид запису')), index: true },
    { ...text('document', label('Označení', 'Identifier', 'Ідентифікатор')), index: true },
    one('provider', 'providers', label('Poskytovatel', 'Provider', 'Надавач')),
    choice('state', label('Stav', 'State', 'Стан'), states, { defaultValue: 'waiting' }),
    {
      name: 'isNew',
      type: 'checkbox',
      label: label('Nový záznam', 'New entry', 'Новий запис'),
    },
    {
      name: 'changes',
      type: 'json',
      label: label('Co se mění', 'What changes', 'Що змінюється'),
    },
    {
      name: 'note',
      type: 'textarea',
      label: label('Vzkaz poskytovatele', 'Message of the provider', 'Повідомлення надавача'),
    },
    // Ids and names as they were: no content leads to an account, and a closed account leaves no gap.
    {
      ...text('submittedBy', label('Účet', 'Account', 'Обліковий запис')),
      admin: { hidden: true },
    },
    text('submittedByName', label('Odeslal(a)', 'Sent by', 'Надіслав(ла)')),
    {
      name: 'submittedAt',
      type: 'date',
      index: true,
      label: label('Odesláno', 'Sent', 'Надіслано'),
      admin: { date: withTime },
    },
    { ...text('decidedBy', label('Účet', 'Account', 'Обліковий запис')), admin: { hidden: true } },
    text('decidedByName', label('Rozhodl(a)', 'Decided by', 'Вирішив(ла)')),
    {
      name: 'decidedAt',
      type: 'date',
      label: label('Rozhodnuto', 'Decided', 'Вирішено'),
      admin: { date: withTime },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: label('Důvod vrácení', 'Reason of the return', 'Причина повернення'),
    },
    // One entry waits once: `collection:id` while it waits, the proposal's own id afterwards.
    { name: 'slot', type: 'text', unique: true, admin: { hidden: true } },
  ],
  versions: false,
}
