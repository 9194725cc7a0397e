import type { ArrayField, TextField, TextFieldSingleValidation } from 'payload'

import { label } from '@/lib/label'

import { choice } from './choice'
import { day } from './day'
import { one } from './relation'
import { pastedNamedBy } from './rows'
import { staffEmail } from './staffEmail'
import { line } from './text'

const states = {
  open: label('Otevřený', 'Open', 'Відкрите'),
  done: label('Splněný', 'Done', 'Виконане'),
  dropped: label('Upustilo se od něj', 'Dropped', 'Від нього відмовилися'),
}

type Row = { state?: unknown } | undefined

const whyDropped = (): TextField => {
  const field = line('dropReason', label('Proč se od něj upustilo', 'Why dropped', 'Чому'))
  const validate = field.validate as TextFieldSingleValidation
  return {
    ...field,
    admin: { condition: (_, row: Row) => row?.state === 'dropped' },
    validate: ((value, context) => {
      const required = (context.siblingData as Row)?.state === 'dropped'
      return validate(value, { ...context, required })
    }) as TextFieldSingleValidation,
  } as TextField
}

/** What a group is to do: who answers for it, until when, and what came of it. */
export const groupTasks = (): ArrayField => ({
  name: 'tasks',
  type: 'array',
  label: label('Úkoly', 'Tasks', 'Завдання'),
  labels: {
    singular: label('Úkol', 'Task', 'Завдання'),
    plural: label('Úkoly', 'Tasks', 'Завдання'),
  },
  maxRows: 300,
  admin: {
    components: pastedNamedBy('text', 'dueOn', 'state'),
    description: label(
      'Úkoly vidí všichni na stránce skupiny. Do pole Kdo odpovídá pište organizaci nebo roli.',
      'Everybody sees tasks on the page of the group. Name an organisation or a role as responsible.',
      'Завдання бачать усі на сторінці групи. Відповідальним зазначайте організацію або роль.',
    ),
  },
  fields: [
    line('text', label('Co se má udělat', 'What is to be done', 'Що зробити'), {
      required: true,
      maxLength: 500,
    }),
    {
      type: 'row',
      fields: [
        line('responsible', label('Kdo odpovídá', 'Who is responsible', 'Хто відповідає')),
        day('dueOn', label('Termín', 'Due on', 'Строк')),
        day('metOn', label('Z jednání dne', 'From the meeting on', 'Із засідання')),
      ],
    },
    {
      type: 'row',
      fields: [
        choice('state', label('Stav', 'State', 'Стан'), states, { index: false }),
        day('doneOn', label('Splněno dne', 'Done on', 'Виконано'), {
          admin: { condition: (_, row: Row) => row?.state === 'done' },
        }),
        whyDropped(),
      ],
    },
    one('measure', 'measures', label('Opatření plánu', 'Measure of a plan', 'Захід плану'), {
      description: label(
        'Kterému opatření úkol slouží.',
        'Which measure the task serves.',
        'Якому заходу слугує завдання.',
      ),
    }),
    staffEmail(
      label(
        'Na tento e-mail odejde připomínka týden před termínem a v den termínu. Vidí ho jen úřad.',
        'A reminder goes there a week before the due day and on the day. Only staff see it.',
        'На цю адресу надійде нагадування за тиждень до строку і в день строку. Її бачить лише офіс.',
      ),
    ),
    {
      name: 'reminded',
      type: 'ui',
      admin: { components: { Field: '/src/subjects/groups/desk/TaskReminded#TaskReminded' } },
    },
  ],
})
