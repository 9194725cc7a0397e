import type { ArrayField, NumberField } from 'payload'

import { label, say } from '@/lib/label'
import { answerLengths } from '@/lib/measureAnswers'
import { evaluationResults } from '@/lib/measureLabels'

import { amount } from './amount'
import { choice } from './choice'
import { day } from './day'
import { quantity } from './indicators'
import { namedBy, pastedNamedBy } from './rows'
import { line, paragraph } from './text'
import { year } from './year'

/** What a measure is to cost and what was spent, by year and source. */
export const budget = (): ArrayField => ({
  name: 'budget',
  type: 'array',
  label: label('Peníze po letech', 'Money by year', 'Кошти за роками'),
  labels: {
    singular: label('Částka', 'Sum', 'Сума'),
    plural: label('Peníze po letech', 'Money by year', 'Кошти за роками'),
  },
  maxRows: 60,
  admin: {
    components: pastedNamedBy('year', 'source'),
    description: label(
      'Co nevíte, nechte prázdné; nula znamená, že to nic nestálo.',
      'Leave empty what is not known; zero means that it cost nothing.',
      'Що невідомо, залиште порожнім; нуль означає, що це нічого не коштувало.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        year(),
        line('source', label('Z čeho se platí', 'Source', 'Джерело')),
        amount('amount', label('Plánováno (Kč)', 'Planned (CZK)', 'Заплановано (крон)')),
        amount('spent', label('Vydáno (Kč)', 'Spent (CZK)', 'Витрачено (крон)')),
      ],
    },
  ],
})

/** How it is told whether a measure helps: from how much, to how much, and how much there was on which day. */
export const measureIndicators = (): ArrayField => ({
  name: 'indicators',
  type: 'array',
  label: label('Indikátory', 'Indicators', 'Індикатори'),
  labels: {
    singular: label('Indikátor', 'Indicator', 'Індикатор'),
    plural: label('Indikátory', 'Indicators', 'Індикатори'),
  },
  maxRows: 40,
  admin: {
    components: pastedNamedBy('name'),
    description: label(
      'Co zatím nevíte, nechte prázdné; nula je také výsledek.',
      'Leave empty what is not known yet; zero is a result too.',
      'Що ще невідомо, залиште порожнім; нуль — теж результат.',
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
        quantity('baseline', label('Výchozí hodnota', 'Baseline', 'Початкове значення')),
        quantity('target', label('Cíl', 'Target', 'Ціль')),
      ],
    },
    {
      name: 'values',
      type: 'array',
      label: label('Zjištěné hodnoty', 'Values found', 'Виявлені значення'),
      labels: {
        singular: label('Hodnota', 'Value', 'Значення'),
        plural: label('Zjištěné hodnoty', 'Values found', 'Виявлені значення'),
      },
      maxRows: 60,
      admin: { components: pastedNamedBy('on', 'value') },
      fields: [
        {
          type: 'row',
          fields: [
            day('on', label('Ke dni', 'On', 'На день'), { required: true }),
            quantity('value', label('Hodnota', 'Value', 'Значення')),
          ],
        },
      ],
    },
  ],
})

const percent = (): NumberField => ({
  name: 'percent',
  type: 'number',
  label: label('Plnění (%)', 'Fulfilment (%)', 'Виконання (%)'),
  validate: (value: unknown, { req }) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'number' && value >= 0 && value <= 100) ||
    say(
      req,
      label(
        'Plnění je číslo od 0 do 100. Co nevíte, nechte prázdné.',
        'Fulfilment is a number from 0 to 100. Leave empty what is not known.',
        'Виконання — число від 0 до 100. Що невідомо, залиште порожнім.',
      ),
    ),
})

/** What came of a measure, year by year. */
export const evaluations = (): ArrayField => ({
  name: 'evaluations',
  type: 'array',
  label: label('Vyhodnocení po letech', 'Evaluation by year', 'Оцінка за роками'),
  labels: {
    singular: label('Vyhodnocení roku', 'Evaluation of a year', 'Оцінка року'),
    plural: label('Vyhodnocení po letech', 'Evaluation by year', 'Оцінка за роками'),
  },
  maxRows: 20,
  admin: { components: namedBy('year', 'result') },
  validate: (value: unknown, { req }) => {
    const years = (Array.isArray(value) ? value : []).flatMap(
      (row) => (row as { year?: number | null }).year ?? [],
    )
    const twice = years.find((each, at) => years.indexOf(each) !== at)
    return twice === undefined || say(req, evaluatedTwice(twice))
  },
  fields: [
    {
      type: 'row',
      fields: [
        year(),
        choice('result', label('Výsledek', 'Result', 'Результат'), evaluationResults, {
          index: false,
        }),
        percent(),
        amount('spent', label('Vydáno (Kč)', 'Spent (CZK)', 'Витрачено (крон)')),
      ],
    },
    paragraph('text', label('Co se udělalo', 'What was done', 'Що зроблено')),
    {
      name: 'saidBy',
      type: 'text',
      label: label('Kdo to uvedl (organizace)', 'Who said so (organisation)', 'Хто це зазначив'),
      maxLength: answerLengths.organisation,
    },
  ],
})

const evaluatedTwice = (each: number) =>
  label(
    `Rok ${each} je vyhodnocen dvakrát: spojte oba řádky.`,
    `The year ${each} is evaluated twice: join the two rows.`,
    `Рік ${each} оцінено двічі: об’єднайте обидва рядки.`,
  )
