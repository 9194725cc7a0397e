import { momentIn } from '@/subjects/tables/import/cells/momentIn'

/** What a document says of a measure, by the columns of the list. */
export type Facts = {
  description?: string
  responsible?: string
  partners?: string
  startsOn?: string
  endsOn?: string
}

export type FactName = keyof Facts | 'term'

const names: [RegExp, FactName][] = [
  [/^(popis|charakteristika|obsah|zdůvodnění)( opatření)?$/, 'description'],
  [
    /^(kdo )?(odpovídá|odpovědnost|zodpovídá|zodpovědnost|odpovědný subjekt|gestor|garant|nositel|realizátor)$/,
    'responsible',
  ],
  [/^(kdo )?(spolupracuje|spolupráce|spolupracující subjekty|partneři)$/, 'partners'],
  [/^(od kdy|zahájení|termín zahájení|začátek)$/, 'startsOn'],
  [/^(do kdy|termín do|ukončení|termín ukončení|konec)$/, 'endsOn'],
  [/^(termín|termín realizace|harmonogram|období realizace)$/, 'term'],
]

/** Which fact of a measure a label means, in whatever case and with its colon; null for none that is taken over. */
export const factNamed = (label: string): FactName | null => {
  const plain = label.trim().toLowerCase().replace(/:$/, '').trim()
  return names.find(([each]) => each.test(plain))?.[1] ?? null
}

const day = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`
const span = new RegExp(`^(${day})\\s*[–-]\\s*(${day})$`)

/** A fact under the name of its column; null where what is said would have to be guessed. */
export const factOf = (name: FactName, value: string): Facts | null => {
  if (name === 'term') {
    const [, startsOn, endsOn] = span.exec(value) ?? []
    return startsOn && endsOn && momentIn(startsOn) && momentIn(endsOn)
      ? { startsOn, endsOn }
      : null
  }
  if (name === 'startsOn' || name === 'endsOn')
    return momentIn(value) ? ({ [name]: value } as Facts) : null
  return { [name]: value } as Facts
}
