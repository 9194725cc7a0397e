import { label } from '@/lib/label'
import { proposalsSeen } from '@/model/access/proposalsSeen'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { choice } from '@/model/fields/choice'
import { one } from '@/model/fields/relation'
import { withTime } from '@/model/fields/withTime'
import { plainLine } from '@/model/fields/text'
import { sendProposalLetters } from '@/subjects/review/letters/sendProposalLetters'
import { groups } from '@/model/groups'
import { confirmApproved } from '@/subjects/verification/confirmApproved'

import type { Definition } from './contentCollection'

const states = {
  waiting: label('Čeká na schválení', 'Waiting for approval', 'Очікує на схвалення'),
  approved: label('Schváleno', 'Approved', 'Схвалено'),
  returned: label('Vráceno', 'Returned', 'Повернено'),
  withdrawn: label('Vzato zpět', 'Withdrawn', 'Відкликано'),
}

/**
 * Changes of catalogue entries that providers have handed over: what changes, who asks, what was decided.
 * Written by the endpoints of src/subjects/review alone.
 */
export const Proposals: Definition = {
  slug: 'proposals',
  labels: {
    singular: label('Návrh změny', 'Proposed change', 'Запропонована зміна'),
    plural: label('Návrhy změn', 'Proposed changes', 'Запропоновані зміни'),
  },
  access: { ...writtenByPortal, read: proposalsSeen },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'provider', 'state', 'submittedAt', 'decidedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-submittedAt',
  lockDocuments: false,
  fields: [
    plainLine('title', label('Záznam', 'Entry', 'Запис')),
    {
      ...plainLine('collection', label('Druh záznamu', 'Kind of entry', 'Вид запису')),
      index: true,
    },
    { ...plainLine('document', label('Označení', 'Identifier', 'Ідентифікатор')), index: true },
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
      ...plainLine('submittedBy', label('Účet', 'Account', 'Обліковий запис')),
      admin: { hidden: true },
    },
    plainLine('submittedByName', label('Odeslal(a)', 'Sent by', 'Надіслав(ла)')),
    {
      name: 'submittedAt',
      type: 'date',
      index: true,
      label: label('Odesláno', 'Sent', 'Надіслано'),
      admin: withTime,
    },
    {
      ...plainLine('decidedBy', label('Účet', 'Account', 'Обліковий запис')),
      admin: { hidden: true },
    },
    plainLine('decidedByName', label('Rozhodl(a)', 'Decided by', 'Вирішив(ла)')),
    {
      name: 'decidedAt',
      type: 'date',
      label: label('Rozhodnuto', 'Decided', 'Вирішено'),
      admin: withTime,
    },
    {
      name: 'reason',
      type: 'textarea',
      label: label('Důvod vrácení', 'Reason of the return', 'Причина повернення'),
    },
    // One entry waits once: `collection:id` while it waits, the proposal's own id afterwards.
    { name: 'slot', type: 'text', unique: true, admin: { hidden: true } },
  ],
  hooks: { afterChange: [confirmApproved, sendProposalLetters] },
  versions: false,
}
