import { csvLine } from '@/lib/csvLine'
import { label, say, type Locale } from '@/lib/label'

import type { FoundZeroResults } from './findZeroResults'

/** A table for spreadsheets: words, how many times, with which types of services and territories. */
export const zeroResultsCsv = ({ docs }: FoundZeroResults, language: Locale): string => {
  const listed = (sums: FoundZeroResults['territories']) =>
    sums.map(({ label: name, count }) => `${name}: ${count}`).join(', ')
  const lines = docs.map(({ text, count, serviceTypes, territories }) =>
    csvLine([text, String(count), listed(serviceTypes), listed(territories)]),
  )
  const head = csvLine(columns.map((text) => say({ i18n: { language } }, text)))
  return `\uFEFF${head}${lines.join('')}`
}

const columns = [
  label('Co lidé hledali', 'What people looked for', 'Що люди шукали'),
  label('Kolikrát', 'Times', 'Скільки разів'),
  label('Druhy služeb', 'Types of services', 'Види послуг'),
  label('Území', 'Territories', 'Території'),
]
