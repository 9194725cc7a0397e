import type { CollectionConfig } from 'payload'

import { label } from '@/lib/label'
import { isStaff } from '@/lib/roles'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { choice } from '@/model/fields/choice'
import { plainLine } from '@/model/fields/text'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { decideEndpoint } from '@/subjects/register/differences/decide'
import { differenceStates } from '@/subjects/register/differences/states'

/**
 * What the state register says otherwise than the portal, field by field, until staff decide. Written by the import and
 * by the decision alone; providers read nothing of it, they are asked by letter.
 */
export const RegisterDifferences: CollectionConfig<'register-differences'> = {
  slug: 'register-differences',
  labels: {
    singular: label('Rozdíl proti registru', 'Difference from the register', 'Розбіжність'),
    plural: label('Rozdíly proti registru', 'Differences from the register', 'Розбіжності'),
  },
  access: { ...writtenByPortal, read: ({ req: { user } }) => isStaff(user) },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'field', 'ours', 'register', 'state', 'decidedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: 'title',
  disableDuplicate: true,
  fields: [
    plainLine('title', label('Záznam', 'Entry', 'Запис')),
    {
      name: 'entry',
      type: 'relationship',
      relationTo: ['services', 'providers'],
      required: true,
      index: true,
      label: label('Záznam', 'Entry', 'Запис'),
    },
    { ...plainLine('field', label('Údaj', 'Field', 'Поле')), required: true, index: true },
    // Texts for people; of several values each is on a line of its own.
    { name: 'ours', type: 'textarea', label: label('Na portálu', 'In the portal', 'На порталі') },
    {
      name: 'register',
      type: 'textarea',
      label: label('V registru', 'In the register', 'У реєстрі'),
    },
    choice('state', label('Stav', 'State', 'Стан'), differenceStates, {
      required: true,
      defaultValue: 'waiting',
    }),
    {
      name: 'seenAt',
      type: 'date',
      required: true,
      index: true,
      label: label('Zjištěno', 'Seen', 'Виявлено'),
      admin: withTime,
    },
    plainLine('asOf', label('Stav registru ke dni', 'Register as of', 'Стан реєстру на день')),
    plainLine('hint', label('Poznámka', 'Note', 'Примітка')),
    plainLine('decidedByName', label('Rozhodl(a)', 'Decided by', 'Вирішив(ла)')),
    {
      name: 'decidedAt',
      type: 'date',
      label: label('Rozhodnuto', 'Decided', 'Вирішено'),
      admin: withTime,
    },
    // What is written into the entry; its shape is that of the portal's fields.
    { name: 'value', type: 'json', admin: { hidden: true }, access: { read: () => false } },
    // An entry and a field differ once.
    {
      name: 'slot',
      type: 'text',
      required: true,
      unique: true,
      admin: { hidden: true },
      access: { read: () => false },
    },
  ],
  endpoints: [decideEndpoint],
  lockDocuments: false,
  versions: false,
}
