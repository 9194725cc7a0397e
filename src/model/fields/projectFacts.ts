import type { ArrayField, Field } from 'payload'

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
    admin: { components: pastedNamedBy('source', 'amount') },
    fields: [
      {
        type: 'row',
        fields: [
          line('source', label('Zdroj', 'Source', 'Джерело'), { required: true }),
          amount('amount', label('Částka', 'Amount', 'Сума')),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
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
            'Sečte se samo z částek výše.',
            'Added up from the sums above.',
            'Підсумовується автоматично.',
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
