import type { ArrayField, NumberField } from 'payload'

import { label, say, type Label } from '@/lib/label'

import { pastedNamedBy } from './rows'
import { line } from './text'

/** What is counted, how much of it is wanted and how much there is; what nobody has said stays empty, not zero. */
export const indicators = (): ArrayField => ({
  name: 'indicators',
  type: 'array',
  label: label('Indikátory', 'Indicators', 'Індикатори'),
  labels: {
    singular: label('Indikátor', 'Indicator', 'Індикатор'),
    plural: label('Indikátory', 'Indicators', 'Індикатори'),
  },
  maxRows: 60,
  admin: {
    components: pastedNamedBy('name'),
    description: label(
      'Co zatím nevíte, nechte prázdné; nula znamená, že se nepodařilo nic.',
      'Leave empty what is not known yet; zero means that nothing was achieved.',
      'Що ще невідомо, залиште порожнім; нуль означає, що нічого не досягнуто.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        line('name', label('Název', 'Name', 'Назва'), { required: true }),
        line('unit', label('Jednotka (osob, míst…)', 'Unit (persons, places…)', 'Одиниця')),
      ],
    },
    {
      type: 'row',
      fields: [
        quantity('target', label('Cíl', 'Target', 'Ціль')),
        quantity('reached', label('Dosaženo', 'Reached', 'Досягнуто')),
      ],
    },
    {
      name: 'values',
      type: 'array',
      label: label('Hodnoty po obdobích', 'Values by period', 'Значення за періодами'),
      labels: {
        singular: label('Hodnota', 'Value', 'Значення'),
        plural: label('Hodnoty po obdobích', 'Values by period', 'Значення за періодами'),
      },
      maxRows: 60,
      admin: { components: pastedNamedBy('period') },
      fields: [
        {
          type: 'row',
          fields: [
            line('period', label('Období', 'Period', 'Період'), { required: true }),
            quantity('value', label('Hodnota', 'Value', 'Значення')),
          ],
        },
      ],
    },
  ],
})

/** How much there is of something; never negative, empty where nobody knows. */
export function quantity(name: string, text: Label): NumberField {
  return {
    name,
    type: 'number',
    label: text,
    admin: { step: 0.01 },
    validate: (value: unknown, { req }) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1e12) ||
      say(
        req,
        label(
          'Napište číslo, které není záporné, nebo pole nechte prázdné.',
          'Write a number that is not negative, or leave the field empty.',
          'Напишіть невід’ємне число або залиште поле порожнім.',
        ),
      ),
  }
}
