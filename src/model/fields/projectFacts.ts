import type { ArrayField, Field, NumberField } from 'payload'

import { label } from '@/lib/label'

import { amount } from './amount'
import { choice } from './choice'
import { ico } from './ico'
import { many, one, picture } from './relation'
import { pastedNamedBy } from './rows'
import { line } from './text'
import { webAddress } from './webAddress'

const partnerRoles = {
  partner: label('Partner', 'Partner', 'Партнер'),
  funder: label('Podporovatel', 'Funder', 'Спонсор'),
  contractor: label('Dodavatel', 'Contractor', 'Підрядник'),
}

/** Organisations beside the beneficiary; their logos are never larger than the emblem of the funder. */
export const partners = (): ArrayField => ({
  name: 'partners',
  type: 'array',
  label: label('Partneři', 'Partners', 'Партнери'),
  labels: {
    singular: label('Partner', 'Partner', 'Партнер'),
    plural: label('Partneři', 'Partners', 'Партнери'),
  },
  maxRows: 40,
  admin: { components: pastedNamedBy('name') },
  fields: [
    {
      type: 'row',
      fields: [
        line('name', label('Název', 'Name', 'Назва'), { required: true }),
        choice('role', label('Role', 'Role', 'Роль'), partnerRoles, {
          defaultValue: 'partner',
          index: false,
        }),
      ],
    },
    webAddress(),
    picture('logo', label('Logo', 'Logo', 'Логотип')),
  ],
})

const totalBudget = (): NumberField => {
  const field = amount('totalBudget', label('Celkový rozpočet', 'Total budget', 'Загальний бюджет'))
  return {
    ...field,
    admin: {
      ...field.admin,
      description: label(
        'Vyplňte, když znáte celek, ale ne částky všech zdrojů.',
        'Fill in when the whole is known but not the sum of every source.',
        'Заповніть, коли відома загальна сума, але не суми всіх джерел.',
      ),
    },
  }
}

/** Who pays for the project and how much. */
export const funding: Field[] = [
  {
    name: 'funding',
    type: 'array',
    label: label('Zdroje peněz', 'Sources of money', 'Джерела коштів'),
    labels: {
      singular: label('Zdroj peněz', 'Source of money', 'Джерело коштів'),
      plural: label('Zdroje peněz', 'Sources of money', 'Джерела коштів'),
    },
    maxRows: 20,
    fields: [
      {
        type: 'row',
        fields: [
          line('source', label('Zdroj', 'Source', 'Джерело'), { required: true }),
          amount('amount', label('Částka', 'Amount', 'Сума')),
        ],
      },
    ],
    admin: {
      components: pastedNamedBy('source', 'amount'),
      description: label(
        'Zdroj bez známé částky napište také; částku nechte prázdnou.',
        'Name a source without a known sum as well; leave the sum empty.',
        'Вкажіть і джерело без відомої суми; суму залиште порожньою.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      totalBudget(),
      choice(
        'currency',
        label('Měna', 'Currency', 'Валюта'),
        { CZK: label('Kč', 'CZK', 'крон'), EUR: label('EUR', 'EUR', 'євро') },
        { required: true, defaultValue: 'CZK', index: false },
      ),
      {
        name: 'fundingTotal',
        type: 'number',
        label: label('Celkem', 'Total', 'Разом'),
        index: true,
        admin: {
          readOnly: true,
          description: label(
            'Celkový rozpočet, nebo součet, když má částku každý zdroj.',
            'The total budget, or the sum when every source has one.',
            'Загальний бюджет або сума, коли її має кожне джерело.',
          ),
        },
      },
    ],
  },
]

/** Under which programme the project runs and who carries it. */
export const programmeFacts: Field[] = [
  one('programme', 'programmes', label('Program', 'Programme', 'Програма'), {
    description: label(
      'Program určí i větu o podpoře a znak, které musí být na stránce.',
      'The programme also sets the sentence about the support and the emblem on the page.',
      'Програма визначає також речення про підтримку та емблему на сторінці.',
    ),
  }),
  many(
    'otherProgrammes',
    'programmes',
    label('Další programy', 'Other programmes', 'Інші програми'),
    {
      description: label(
        'Když projekt platí více programů: na stránce má každý svůj znak a větu.',
        'When several programmes pay: each has its emblem and sentence on the page.',
        'Якщо платять кілька програм: кожна має на сторінці емблему та речення.',
      ),
    },
  ),
  line('priorityAxis', label('Prioritní osa', 'Priority axis', 'Пріоритетна вісь')),
  {
    name: 'beneficiary',
    type: 'group',
    label: label('Příjemce podpory', 'Beneficiary', 'Отримувач підтримки'),
    fields: [
      {
        type: 'row',
        fields: [line('name', label('Název', 'Name', 'Назва')), ico(), webAddress()],
      },
      picture('logo', label('Logo', 'Logo', 'Логотип')),
    ],
  },
]

/** Whom the project serves and where. */
export const reach: Field[] = [
  many('targetGroups', 'target-groups', label('Cílové skupiny', 'Target groups', 'Цільові групи')),
  many('territories', 'territories', label('Území', 'Territories', 'Території')),
]
