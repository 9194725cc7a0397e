import type {
  ArrayField,
  DateField,
  Field,
  GroupField,
  NumberField,
  ValidateOptions,
} from 'payload'

import { capacityKinds } from '@/lib/capacityKinds'
import { forms } from '@/lib/formLabels'
import { label, say } from '@/lib/label'
import { isStaff } from '@/lib/roles'
import { whomLabels } from '@/lib/whomLabels'

import { choice } from './choice'
import { many } from './relation'
import { namedBy, pastedNamedBy } from './rows'
import { line, paragraph } from './text'
import { wholeNumber } from './wholeNumber'
import { withTime } from './withTime'

/** How many people the service is registered for, each form by itself. */
export const capacity = (): ArrayField => ({
  name: 'capacity',
  type: 'array',
  label: label('Kapacita', 'Capacity', 'Місткість'),
  labels: {
    singular: label('Údaj o kapacitě', 'Capacity', 'Місткість'),
    plural: label('Kapacita', 'Capacity', 'Місткість'),
  },
  maxRows: 20,
  admin: { components: pastedNamedBy('form', 'kind', 'count') },
  fields: [
    {
      type: 'row',
      fields: [
        choice('form', label('Forma', 'Form', 'Форма'), forms, { required: true, index: false }),
        choice('kind', label('Čeho', 'Of what', 'Чого'), capacityKinds, {
          required: true,
          index: false,
        }),
        wholeNumber('count', label('Počet', 'Count', 'Кількість'), { required: true }),
      ],
    },
  ],
})

const saidAt: DateField = {
  name: 'updatedAt',
  type: 'date',
  label: label('Ke dni', 'As of', 'Станом на'),
  admin: { readOnly: true, ...withTime },
}

const freeOf = (options: { required?: boolean } = {}) =>
  wholeNumber('free', label('Volných míst', 'Free places', 'Вільних місць'), {
    max: 10_000,
    ...options,
  })

const byForm: ArrayField = {
  name: 'byForm',
  type: 'array',
  label: label('Podle formy', 'By form', 'За формою'),
  labels: {
    singular: label('Volná místa formy', 'Free places of a form', 'Вільні місця форми'),
    plural: label('Volná místa podle formy', 'Free places by form', 'Вільні місця за формою'),
  },
  maxRows: Object.keys(forms).length,
  admin: { components: namedBy('form', 'free') },
  fields: [
    {
      type: 'row',
      fields: [
        choice('form', label('Forma', 'Form', 'Форма'), forms, { required: true, index: false }),
        freeOf({ required: true }),
        saidAt,
      ],
    },
  ],
}

/**
 * What is free today and how long people wait; `updatedAt` is the time at which somebody said so, of several forms
 * the oldest. A provider's people say it past drafts (src/subjects/review/setAvailability).
 */
export const availability = (): GroupField => ({
  name: 'availability',
  type: 'group',
  disableDuplicate: true,
  label: label('Volná místa', 'Availability', 'Вільні місця'),
  access: { update: ({ req: { user } }) => isStaff(user) },
  admin: {
    description: label(
      'Poskytovatel je mění v „Moje služby“: na webu jsou hned, bez schvalování.',
      'Providers set them in “My services”: they are public at once, without approval.',
      'Надавач змінює їх у «Мої послуги»: на сайті вони одразу, без схвалення.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        freeOf(),
        wholeNumber('waitingWeeks', label('Čekací doba (týdny)', 'Waiting (weeks)', 'Очікування'), {
          max: 520,
        }),
        saidAt,
      ],
    },
    byForm,
  ],
})

const ageTo = {
  ...wholeNumber('ageTo', label('Věk do', 'Age to', 'Вік до'), { index: true }),
  validate: (
    value: unknown,
    { siblingData, req }: ValidateOptions<unknown, unknown, NumberField, number>,
  ) => {
    if (value === null || value === undefined) return true
    const from = (siblingData as { ageFrom?: number | null }).ageFrom ?? 0
    const isAge = Number.isInteger(value) && Number(value) <= 120

    return (
      (isAge && Number(value) >= from) ||
      say(
        req,
        label(
          'Horní věk musí být celé číslo do 120 a nejméně jako dolní.',
          'The upper age is a whole number up to 120, not below the lower one.',
          'Верхній вік — ціле число до 120, не менше за нижній.',
        ),
      )
    )
  },
} as NumberField

/** Whom the service is for, with the limits that matter to those who look for help. */
export const audience: Field[] = [
  {
    ...choice('whom', label('Koho služba bere', 'Whom it takes', 'Кого приймає'), whomLabels, {
      hasMany: true,
    }),
    admin: {
      description: label(
        'Vyplňte, jen když to služba říká: kdo tu není, tomu ji hledání nenabídne. Prázdné znamená, že to nikdo neřekl.',
        'Fill it in only where the service says so: the search does not offer it to anybody else. Empty means that nobody has said.',
        'Заповнюйте лише тоді, коли послуга це каже: іншим пошук її не запропонує. Порожнє означає, що ніхто цього не сказав.',
      ),
    },
  } as Field,
  many('targetGroups', 'target-groups', label('Cílové skupiny', 'Target groups', 'Цільові групи')),
  paragraph(
    'targetGroupNotes',
    label('Upřesnění cílové skupiny', 'Notes on the target group', 'Уточнення цільової групи'),
    {
      description: label(
        'Například: jen muži, není bezbariérové, jen obyvatelé města.',
        'For example: men only, not step-free, residents of the town only.',
        'Наприклад: лише чоловіки, без пандуса, лише мешканці міста.',
      ),
    },
  ),
  {
    type: 'row',
    fields: [
      wholeNumber('ageFrom', label('Věk od', 'Age from', 'Вік від'), { max: 120, index: true }),
      ageTo,
    ],
  },
  many(
    'lifeSituations',
    'life-situations',
    label('Životní situace', 'Life situations', 'Життєві ситуації'),
  ),
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: label('Jazyky', 'Languages', 'Мови'),
    maxLength: 20,
    admin: {
      description: label(
        'Kódy jazyků, kterými se tu lidé domluví: cs, uk, en, czj (znakový).',
        'Codes of the languages spoken here: cs, uk, en, czj (sign language).',
        'Коди мов, якими тут спілкуються: cs, uk, en, czj (жестова).',
      ),
    },
  },
]

/** What people ask first: under which conditions and for how much. */
export const terms: Field[] = [
  paragraph('conditions', label('Podmínky', 'Conditions', 'Умови')),
  paragraph('costs', label('Úhrada', 'Costs', 'Оплата')),
  line('howToApply', label('Jak se objednat', 'How to apply', 'Як звернутися')),
]
