import { csvLine } from '@/lib/csvLine'
import { label, say, type Locale } from '@/lib/label'

import type { Misses } from './findMisses'

/** A table for spreadsheets: words, how many times, with which types of services and territories. */
export const missesCsv = ({ docs }: Misses, language: Locale): string => {
  const listed = (sums: Misses['territories']) =>
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
