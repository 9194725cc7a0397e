import type { ArrayField } from 'payload'

import { label } from '@/lib/label'

import { amount } from './amount'
import { choice } from './choice'
import { day } from './day'
import { many } from './relation'
import { richText } from './richText'
import { namedBy, pastedNamedBy } from './rows'
import { line, paragraph } from './text'

/** The parts that a plan always has by Decree 505/2006, § 39a, and what towns add. */
const sectionKinds = {
  descriptive: label('Popisná část', 'Description', 'Описова частина'),
  analytical: label('Analytická část', 'Analysis', 'Аналітична частина'),
  evaluation: label('Vyhodnocení předchozího plánu', 'Evaluation of the last plan', 'Оцінка'),
  strategic: label('Strategická část', 'Strategy', 'Стратегічна частина'),
  network: label('Zajištění sítě služeb', 'Network of services', 'Мережа послуг'),
  other: label('Jiná část', 'Other part', 'Інша частина'),
}

/** The chapters of a plan. */
export const sections = (): ArrayField => ({
  name: 'sections',
  type: 'array',
  label: label('Části plánu', 'Sections', 'Розділи'),
  labels: {
    singular: label('Část plánu', 'Section', 'Розділ'),
    plural: label('Části plánu', 'Sections', 'Розділи'),
  },
  maxRows: 60,
  admin: { components: namedBy('title') },
  fields: [
    line('title', label('Název', 'Title', 'Назва'), { required: true }),
    choice('kind', label('Druh', 'Kind', 'Вид'), sectionKinds, {
      defaultValue: 'other',
      index: false,
    }),
    richText('body', label('Text', 'Text', 'Текст')),
  ],
})

/** What the plan wants first of all; codes are quoted elsewhere and stay as they are. */
export const priorities = (): ArrayField => ({
  name: 'priorities',
  type: 'array',
  label: label('Priority', 'Priorities', 'Пріоритети'),
  labels: {
    singular: label('Priorita', 'Priority', 'Пріоритет'),
    plural: label('Priority', 'Priorities', 'Пріоритети'),
  },
  maxRows: 100,
  admin: { components: pastedNamedBy('code', 'title') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: label('Kód', 'Code', 'Код'),
          required: true,
          maxLength: 20,
        },
        line('title', label('Název', 'Title', 'Назва'), { required: true }),
      ],
    },
    paragraph('description', label('Popis', 'Description', 'Опис')),
    many(
      'targetGroups',
      'target-groups',
      label('Cílové skupiny', 'Target groups', 'Цільові групи'),
    ),
    {
      name: 'goals',
      type: 'array',
      label: label('Cíle', 'Goals', 'Цілі'),
      labels: { singular: label('Cíl', 'Goal', 'Ціль'), plural: label('Cíle', 'Goals', 'Цілі') },
      maxRows: 50,
      admin: { components: pastedNamedBy('code', 'title') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'code', type: 'text', label: label('Kód', 'Code', 'Код'), maxLength: 20 },
            line('title', label('Cíl', 'Goal', 'Ціль'), { required: true }),
          ],
        },
        {
          type: 'row',
          fields: [
            line('responsible', label('Kdo odpovídá', 'Who is responsible', 'Хто відповідає')),
            amount('cost', label('Kolik stojí (Kč)', 'Cost (CZK)', 'Вартість (крон)')),
            line('costNote', label('Z čeho se platí', 'Paid from', 'З чого оплачується')),
            day('dueOn', label('Termín', 'Due on', 'Термін')),
          ],
        },
      ],
    },
  ],
})

/** Who approved the plan and when. */
export const approval = (): ArrayField['fields'] => [
  {
    type: 'row',
    fields: [
      line('approvedBy', label('Schválil', 'Approved by', 'Затвердив')),
      {
        name: 'resolutionNumber',
        type: 'text',
        label: label('Číslo usnesení', 'Resolution number', 'Номер рішення'),
        maxLength: 60,
      },
    ],
  },
]
