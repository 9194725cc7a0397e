import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'

import { nobody } from './access/nobody'
import { proposalsSeen } from './access/proposalsSeen'
import { choice } from './fields/choice'
import { one } from './fields/relation'
import { groups } from './groups'
import { applyVerification, traceVerification } from './hooks/applyVerification'

const text = (name: string, value: ReturnType<typeof label>) => ({
  name,
  type: 'text' as const,
  label: value,
})
const hidden = { admin: { hidden: true } }

const events = {
  confirmed: label('Potvrzeno', 'Confirmed', 'Підтверджено'),
  hidden: label('Skryto', 'Hidden', 'Приховано'),
}

const ways = {
  letter: label('Odkazem z dopisu', 'By the link of a letter', 'За посиланням з листа'),
  desk: label('V redakci', 'In the desk', 'У редакції'),
  staff: label('Úřadem', 'By staff', 'Установою'),
  portal: label('Portál sám', 'By the portal itself', 'Самим порталом'),
}

/**
 * Who confirmed which state of an entry, when and how; and when an unconfirmed one was hidden. Each row is
 * written by the application alone, and what follows from it is done as it is stored (hooks/applyVerification).
 */
export const Verifications: CollectionConfig<'verifications'> = {
  slug: 'verifications',
  labels: {
    singular: label('Ověření', 'Verification', 'Перевірка'),
    plural: label('Ověření', 'Verifications', 'Перевірки'),
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
    defaultColumns: ['title', 'provider', 'event', 'how', 'byName', 'at'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-at',
  disableDuplicate: true,
  fields: [
    text('title', label('Záznam', 'Entry', 'Запис')),
    choice('event', label('Co se stalo', 'Event', 'Подія'), events, { required: true }),
    choice('how', label('Jak', 'How', 'Як'), ways, { required: true, index: false }),
    text('byName', label('Kdo', 'Who', 'Хто')),
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('Kdy', 'When', 'Коли'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { ...text('revision', label('Revize', 'Revision', 'Ревізія')) },
    one('provider', 'providers', label('Poskytovatel', 'Provider', 'Надавач')),
    { ...text('collection', label('Druh záznamu', 'Kind of entry', 'Вид запису')), required: true },
    {
      ...text('document', label('Označení', 'Identifier', 'Ідентифікатор')),
      ...{ required: true, index: true },
    },
    // Ids as texts: no content leads to an account, and a closed account leaves no gap.
    { ...text('by', label('Účet', 'Account', 'Обліковий запис')), ...hidden },
    { ...text('role', label('Role', 'Role', 'Роль')), ...hidden },
    { ...text('fingerprint', label('Otisk', 'Fingerprint', 'Відбиток')), ...hidden },
    // The same entry is hidden once for the same want of a confirmation.
    { name: 'slot', type: 'text', unique: true, ...hidden },
  ],
  hooks: { beforeChange: [applyVerification], afterChange: [traceVerification] },
  lockDocuments: false,
  versions: false,
}
