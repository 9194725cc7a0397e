import { label } from '@/lib/label'

/** More nobody binds; a filter makes it less. */
export const mostServices = 2_000

/** Why there is no catalogue on paper. */
export const catalogueFaults = {
  nothing: label(
    'Takovému výběru neodpovídá žádná služba, není co tisknout.',
    'No service answers this choice; there is nothing to print.',
    'Такому вибору не відповідає жодна послуга, друкувати нічого.',
  ),
  tooMany: label(
    `Výtisk by měl přes ${mostServices} služeb. Zužte výběr.`,
    `The print would have more than ${mostServices} services. Narrow the choice.`,
    `Видання мало б понад ${mostServices} послуг. Звузьте вибір.`,
  ),
}
