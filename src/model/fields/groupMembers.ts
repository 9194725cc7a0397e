import type { ArrayField, Field, FieldAccess, TextField } from 'payload'

import { groupSides } from '@/lib/groupSides'
import { label, type Label } from '@/lib/label'
import { isStaff } from '@/lib/roles'

import { choice } from './choice'
import { day, notBefore } from './day'
import { pastedNamedBy } from './rows'
import { staffEmail } from './staffEmail'
import { line } from './text'
import { wholeNumber } from './wholeNumber'

/** A name that everybody reads only where the person agreed; a question that asks by it gets no answer. */
const personName = (name: string, consent: string, text: Label): TextField => ({
  name,
  type: 'text',
  label: text,
  maxLength: 120,
  access: {
    read: (({ req: { user }, siblingData }) =>
      isStaff(user) || siblingData?.[consent] === true) satisfies FieldAccess,
  },
})

const consentTo = (name: string, text: Label): Field => ({ name, type: 'checkbox', label: text })

/** Who sits in a group, for whom and how long, and who comes instead. */
export const groupMembers = (): ArrayField => ({
  name: 'members',
  type: 'array',
  label: label('Členové', 'Members', 'Учасники'),
  labels: {
    singular: label('Člen', 'Member', 'Учасник'),
    plural: label('Členové', 'Members', 'Учасники'),
  },
  maxRows: 100,
  admin: {
    components: pastedNamedBy('organisation', 'role'),
    description: label(
      'Jména na webu jsou jen se souhlasem. Komu skončilo období, ten se na webu neukazuje a pozvánky nedostává.',
      'Names are on the site only by consent. Whose term is over is not shown and not invited.',
      'Імена на сайті лише за згодою. Чий строк закінчився, того не показуємо й не запрошуємо.',
    ),
  },
  fields: [
    line('organisation', label('Koho zastupuje', 'Represents', 'Кого представляє'), {
      required: true,
    }),
    choice('side', label('Strana', 'Side', 'Сторона'), groupSides, {
      required: true,
      index: false,
    }),
    line('role', label('Role ve skupině', 'Role in the group', 'Роль у групі')),
    {
      type: 'row',
      fields: [
        personName('name', 'isNamePublic', label('Jméno', 'Name', 'Імʼя')),
        consentTo(
          'isNamePublic',
          label(
            'Souhlasí se jménem na webu',
            'Agrees to the name online',
            'Згода на імʼя на сайті',
          ),
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        personName(
          'substitute',
          'isSubstitutePublic',
          label('Náhradník', 'Substitute', 'Заступник'),
        ),
        consentTo(
          'isSubstitutePublic',
          label(
            'Náhradník souhlasí se jménem na webu',
            'The substitute agrees to the name online',
            'Згода заступника на імʼя на сайті',
          ),
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        day('from', label('Členem od', 'Member from', 'Учасник з')),
        day('until', label('Členem do', 'Member until', 'Учасник до'), {
          validate: notBefore('from'),
        }),
      ],
    },
    staffEmail(
      label(
        'Na tento e-mail chodí pozvánky na jednání. Vidí ho jen úřad.',
        'Invitations to meetings go there. Only staff see it.',
        'На цю адресу надходять запрошення на засідання. Її бачить лише офіс.',
      ),
    ),
  ],
})

const rules = {
  number: label('Aspoň tolik členů', 'So many members at least', 'Щонайменше стільки учасників'),
  moreThanHalf: label('Víc než polovina', 'More than a half', 'Більше половини'),
  half: label('Aspoň polovina', 'A half at least', 'Щонайменше половина'),
  twoThirds: label('Aspoň dvě třetiny', 'Two thirds at least', 'Щонайменше дві третини'),
}

type Said = { quorumRule?: unknown } | undefined

const quorumCount = (): Field => {
  const field = wholeNumber('quorumCount', label('Kolik členů', 'How many', 'Скільки'), {
    max: 100,
  })
  const isNumber = (data: Said) => data?.quorumRule === 'number'
  return {
    ...field,
    admin: { condition: isNumber },
    validate: ((value: unknown, context: { siblingData: Said }) =>
      (field.validate as (value: unknown, context: object) => string | true)(value, {
        ...context,
        required: isNumber(context.siblingData),
      })) as typeof field.validate,
  } as Field
}

/** When a group may decide. Nothing said: nothing is computed. */
export const quorumSaid = (): Field => ({
  type: 'row',
  fields: [
    choice(
      'quorumRule',
      label('Kdy je usnášeníschopná', 'When it may decide', 'Коли має кворум'),
      rules,
      { index: false },
    ),
    quorumCount(),
  ],
})
