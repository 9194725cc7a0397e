import type { ArrayField, CheckboxField, GroupField, TextField, UIField } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { codeFault, tidyCode } from '@/lib/measureCode'

import { pastedNamedBy } from './rows'
import { line } from './text'

const keptByPortal = { create: () => false, update: () => false }

/** By what a measure is quoted elsewhere, once in its plan. */
export const code = (): TextField => ({
  name: 'code',
  type: 'text',
  label: label('Kód', 'Code', 'Код'),
  required: true,
  index: true,
  maxLength: 40,
  // No plan has two of one code: a copy gets its own.
  disableDuplicate: true,
  admin: {
    description: label(
      'Číslo, pod kterým se na opatření odkazuje: 1.2.3, A.1, P1/C2/O3. Je i v adrese stránky, proto ho po zveřejnění neměňte.',
      'The number by which the measure is quoted: 1.2.3, A.1, P1/C2/O3. It stands in the address of the page too: leave it as it is once published.',
      'Номер, за яким посилаються на захід: 1.2.3, A.1, P1/C2/O3. Він є і в адресі сторінки, тому після публікації його не змінюйте.',
    ),
  },
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? tidyCode(value) : value)],
  },
  validate: (value: unknown, { req }) => {
    if (!value) return req.t('validation:required')
    const fault = codeFault(String(value))
    return fault ? say(req, fault) : true
  },
})

/** Where in the plan a measure belongs: the code and the title of its priority or goal. */
export const place = (name: 'priority' | 'goal', text: Label): GroupField => ({
  name,
  type: 'group',
  label: text,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: label('Kód', 'Code', 'Код'),
          maxLength: 20,
          admin: { width: '25%' },
        },
        line('title', label('Název', 'Title', 'Назва')),
      ],
    },
  ],
})

/** Who takes part beside who answers for it. */
export const measurePartners = (): ArrayField => ({
  name: 'partners',
  type: 'array',
  label: label('Kdo spolupracuje', 'Partners', 'Партнери'),
  labels: {
    singular: label('Partner', 'Partner', 'Партнер'),
    plural: label('Partneři', 'Partners', 'Партнери'),
  },
  maxRows: 40,
  admin: { components: pastedNamedBy('name') },
  fields: [line('name', label('Název', 'Name', 'Назва'), { required: true })],
})

/** The last parts of the address of the page: those of the plan and the code; derived, never typed. */
export const measureSlug = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: label('Adresa stránky', 'Page address', 'Адреса сторінки'),
  required: true,
  unique: true,
  index: true,
  disableDuplicate: true,
  access: keptByPortal,
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: label(
      'Vytvoří se z adresy plánu a z kódu.',
      'Made of the address of the plan and the code.',
      'Створюється з адреси плану та коду.',
    ),
  },
  // The plan and the code say by themselves when they are missing.
  validate: () => true,
})

/** Whether the plan of a measure is published: a measure of any other is nobody's to read. Derived, never typed. */
export const isPlanPublic: CheckboxField = {
  name: 'isPublic',
  type: 'checkbox',
  hidden: true,
  index: true,
  disableDuplicate: true,
}

/** By what lists of measures are sorted: 1.2 before 1.10. Derived, never typed. */
export const measureOrder: TextField = {
  name: 'order',
  type: 'text',
  label: label('Pořadí', 'Order', 'Порядок'),
  index: true,
  disableDuplicate: true,
  access: keptByPortal,
  // Not hidden: Payload sorts by no hidden field.
  admin: { disabled: true },
}

/** The place among its neighbours that somebody gave a measure; empty: that of its code. Never typed. */
export const measureRank: TextField = {
  name: 'rank',
  type: 'text',
  label: label('Místo v pořadí', 'Place in the order', 'Місце в порядку'),
  disableDuplicate: true,
  access: keptByPortal,
  admin: { disabled: true },
}

/** The codes by which a measure was quoted before; no other measure of its plan gets them. Never typed. */
export const formerCodes: TextField = {
  name: 'formerCodes',
  type: 'text',
  hasMany: true,
  label: label('Dřívější kódy', 'Former codes', 'Колишні коди'),
  disableDuplicate: true,
  access: keptByPortal,
  admin: { disabled: true },
}

/** Asks about years outside the period of the plan; refuses nothing. */
export const planPeriod: UIField = {
  name: 'planPeriod',
  type: 'ui',
  admin: { components: { Field: '/src/subjects/plans/desk/PlanPeriod#PlanPeriod' } },
}
