import type { UIField } from 'payload'

import { label, type Label } from '@/lib/label'

const column = (name: string, cell: string, shown: Label): UIField => ({
  name,
  type: 'ui',
  label: shown,
  admin: { components: { Cell: `/src/subjects/writing/desk/ownWork/writers/${cell}#${cell}` } },
})

/** Columns of a list: who wrote an entry, and who wrote into it last. Nothing of them is stored with it. */
export const writerColumns: UIField[] = [
  column('wroteBy', 'WroteBy', label('Napsal(a)', 'Written by', 'Написав(-ла)')),
  column(
    'changedBy',
    'ChangedBy',
    label('Změnil(a) naposledy', 'Last changed by', 'Останнім змінив(-ла)'),
  ),
]
