import type { ArrayField } from 'payload'

import { label } from '@/lib/label'

import { choice } from './choice'
import { day } from './day'
import { one } from './relation'
import { pastedNamedBy } from './rows'
import { line, paragraph } from './text'
import { wholeNumber } from './wholeNumber'

const kinds = {
  plan: label('Plán', 'Plan', 'План'),
  'action-plan': label('Akční plán', 'Action plan', 'План дій'),
  analysis: label('Analýza', 'Analysis', 'Аналіз'),
  study: label('Studie', 'Study', 'Дослідження'),
  strategy: label('Strategie nebo koncepce', 'Strategy or concept', 'Стратегія або концепція'),
  evaluation: label('Vyhodnocení', 'Evaluation', 'Оцінювання'),
  methodology: label('Metodika', 'Methodology', 'Методика'),
  map: label('Mapa', 'Map', 'Карта'),
  survey: label('Dotazníkové šetření', 'Survey', 'Опитування'),
  catalogue: label('Katalog', 'Catalogue', 'Каталог'),
  training: label('Vzdělávání', 'Training', 'Навчання'),
  event: label('Akce pro veřejnost', 'Public event', 'Публічний захід'),
  campaign: label('Kampaň', 'Campaign', 'Кампанія'),
  support: label('Podpora a poradenství', 'Support', 'Підтримка'),
  other: label('Jiné', 'Other', 'Інше'),
}

const states = {
  planned: label('V plánu', 'Planned', 'Заплановано'),
  underway: label('Připravuje se', 'Under way', 'У процесі'),
  done: label('Hotovo', 'Done', 'Виконано'),
  cancelled: label('Zrušeno', 'Cancelled', 'Скасовано'),
}

/** What a project is to leave behind, per territory, with the plan, event or file that it became. */
export const projectOutputs = (): ArrayField => ({
  name: 'outputs',
  type: 'array',
  label: label('Výstupy', 'Outputs', 'Результати'),
  labels: {
    singular: label('Výstup', 'Output', 'Результат'),
    plural: label('Výstupy', 'Outputs', 'Результати'),
  },
  maxRows: 300,
  admin: { components: pastedNamedBy('title') },
  fields: [
    line('title', label('Název', 'Title', 'Назва'), { required: true }),
    {
      type: 'row',
      fields: [
        choice('kind', label('Druh', 'Kind', 'Вид'), kinds, { required: true, index: false }),
        choice('state', label('Stav', 'State', 'Стан'), states, { index: false }),
        day('dueOn', label('Termín', 'Due on', 'Термін')),
      ],
    },
    paragraph('description', label('Popis', 'Description', 'Опис')),
    one('territory', 'territories', label('Území', 'Territory', 'Територія')),
    {
      type: 'row',
      fields: [
        line('place', label('Adresa nebo místo', 'Address or place', 'Адреса або місце')),
        wholeNumber('count', label('Kolik', 'How many', 'Скільки'), { max: 1_000_000 }),
        line('frequency', label('Jak často', 'How often', 'Як часто'), {
          description: label(
            'Například jednou ročně.',
            'For example once a year.',
            'Наприклад, раз на рік.',
          ),
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        one('plan', 'plans', label('Je to plán', 'Became the plan', 'Це план')),
        one('event', 'events', label('Je to akce', 'Became the event', 'Це подія')),
        {
          name: 'file',
          type: 'upload',
          relationTo: 'files',
          label: label('Soubor', 'File', 'Файл'),
        },
      ],
    },
  ],
})
