import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'
import { isStaff } from '@/lib/roles'
import { proposalsSeen } from '@/model/access/proposalsSeen'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { choice } from '@/model/fields/choice'
import { one } from '@/model/fields/relation'
import { plainLine } from '@/model/fields/text'
import { withTime } from '@/model/fields/withTime'
import { sendMistakeLetters } from '@/subjects/errorReports/letters/sendMistakeLetters'
import { groups } from '@/model/groups'
import { mistakeEndpoints } from '@/subjects/errorReports/endpoints'
import { mistakeKinds } from '@/subjects/errorReports/kinds'

const states = {
  new: label('Nová', 'New', 'Нова'),
  answered: label('Zodpovězená', 'Answered', 'З відповіддю'),
  closed: label('Vyřízená', 'Closed', 'Закрита'),
}

const hidden = { admin: { hidden: true } }

/**
 * What people without an account say is wrong with an entry: a task for its provider and for staff. Written by
 * the endpoints of src/subjects/errorReports alone; only staff see the reporter's address.
 */
export const Mistakes: CollectionConfig<'mistakes'> = {
  slug: 'mistakes',
  labels: {
    singular: label('Nahlášená chyba', 'Reported mistake', 'Повідомлення про помилку'),
    plural: label('Nahlášené chyby', 'Reported mistakes', 'Повідомлення про помилки'),
  },
  access: { ...writtenByPortal, read: proposalsSeen },
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
    plainLine('title', label('Záznam', 'Entry', 'Запис')),
    choice('kind', label('Co je špatně', 'What is wrong', 'Що не так'), mistakeKinds, {
      required: true,
      index: false,
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
      admin: {
        components: { Field: '/src/subjects/errorReports/desk/SettleMistake#SettleMistake' },
      },
    },
    choice('state', label('Stav', 'State', 'Стан'), states, { required: true }),
    { name: 'answer', type: 'textarea', label: label('Odpověď', 'Answer', 'Відповідь') },
    plainLine('answeredByName', label('Odpověděl(a)', 'Answered by', 'Відповів(ла)')),
    {
      name: 'answeredAt',
      type: 'date',
      label: label('Odpovězeno', 'Answered', 'Дата відповіді'),
      admin: withTime,
    },
    {
      name: 'closedAt',
      type: 'date',
      index: true,
      label: label('Vyřízeno', 'Closed', 'Закрито'),
      admin: withTime,
    },
    {
      name: 'reportedAt',
      type: 'date',
      required: true,
      index: true,
      label: label('Nahlášeno', 'Reported', 'Повідомлено'),
      admin: withTime,
    },
    one('provider', 'providers', label('Poskytovatel', 'Provider', 'Надавач')),
    {
      ...plainLine('collection', label('Druh záznamu', 'Kind of entry', 'Вид запису')),
      required: true,
    },
    {
      ...plainLine('document', label('Označení', 'Identifier', 'Ідентифікатор')),
      required: true,
      index: true,
    },
    { ...plainLine('language', label('Jazyk', 'Language', 'Мова')), ...hidden },
    // The challenge that was solved for it: each is good for one report.
    { name: 'proof', type: 'text', unique: true, ...hidden, access: { read: () => false } },
  ],
  hooks: { afterChange: [sendMistakeLetters] },
  lockDocuments: false,
  versions: false,
}
