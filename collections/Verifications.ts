import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'
import { proposalsSeen } from '@/model/access/proposalsSeen'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { choice } from '@/model/fields/choice'
import { one } from '@/model/fields/relation'
import { plainLine } from '@/model/fields/text'
import { sendHiddenLetters } from '@/subjects/verification/letters/sendHiddenLetters'
import { withTime } from '@/model/fields/withTime'
import { applyVerification, traceVerification } from '@/subjects/verification/applyVerification'

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
  access: { ...writtenByPortal, read: proposalsSeen },
  admin: {
    // Reached from the page of the verification: one place for one thing.
    group: false,
    useAsTitle: 'title',
    defaultColumns: ['title', 'provider', 'event', 'how', 'byName', 'at'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-at',
  disableDuplicate: true,
  fields: [
    plainLine('title', label('Záznam', 'Entry', 'Запис')),
    choice('event', label('Co se stalo', 'Event', 'Подія'), events, { required: true }),
    choice('how', label('Jak', 'How', 'Як'), ways, { required: true, index: false }),
    plainLine('byName', label('Kdo', 'Who', 'Хто')),
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('Kdy', 'When', 'Коли'),
      admin: withTime,
    },
    { ...plainLine('revision', label('Revize', 'Revision', 'Ревізія')) },
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
    // Ids as texts: no content leads to an account, and a closed account leaves no gap.
    { ...plainLine('by', label('Účet', 'Account', 'Обліковий запис')), ...hidden },
    { ...plainLine('role', label('Role', 'Role', 'Роль')), ...hidden },
    { ...plainLine('fingerprint', label('Otisk', 'Fingerprint', 'Відбиток')), ...hidden },
    // The same entry is hidden once for the same want of a confirmation.
    { name: 'slot', type: 'text', unique: true, ...hidden },
  ],
  hooks: { beforeChange: [applyVerification], afterChange: [traceVerification, sendHiddenLetters] },
  lockDocuments: false,
  versions: false,
}
