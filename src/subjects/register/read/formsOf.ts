import type { FormName } from '@/lib/catalogueSearch'

import { codeBehind } from './codeLists'
import type { RegisterCapacity } from './staged'
import { asList, idIn, sorted } from './values'

type Values = Record<string, unknown>

const formsByCode: Record<string, FormName> = {
  amb: 'ambulatory',
  pob: 'residential',
  ter: 'field',
}

const kindsByCode: Record<string, string> = {
  luzka: 'beds',
  klient: 'clients',
  kontakt: 'contacts-10-min',
  interv: 'interventions-30-min',
  hovor: 'phone-calls',
}

type Forms = { forms: FormName[]; capacity: RegisterCapacity[]; unknown: string[] }

/** The forms of a registration and the capacity of each, said once and never added up. */
export const formsOf = (item: Values): Forms => {
  const unknown: string[] = []
  const forms: string[] = []
  const capacity: RegisterCapacity[] = []
  for (const row of asList(item.formy, 'formy')) {
    const code = idIn(row.forma) ?? ''
    const form = formsByCode[codeBehind(code)]
    if (!form) {
      unknown.push(`forma ${code}`)
      continue
    }
    forms.push(form)
    for (const line of asList(row.kapacity, 'kapacity')) {
      const kindCode = idIn(line.typ) ?? ''
      const kind = kindsByCode[codeBehind(kindCode)]
      const count = line.pocet
      const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 0
      if (kind && isCount) capacity.push({ form, kind, count })
      else if (!kind) unknown.push(`typ kapacity ${kindCode}`)
      else if (count !== null && count !== undefined) unknown.push(`kapacita ${String(count)}`)
    }
  }
  return { forms: sorted(forms) as FormName[], capacity: distinct(capacity), unknown }
}

const mostRows = 20

const distinct = (rows: RegisterCapacity[]): RegisterCapacity[] => {
  const keyOf = ({ form, kind, count }: RegisterCapacity) =>
    `${form} ${kind} ${String(count).padStart(9, '0')}`
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return sorted(byKey.keys())
    .flatMap((key) => byKey.get(key) ?? [])
    .slice(0, mostRows)
}
