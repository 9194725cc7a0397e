import { fold } from '../fold'
import { spelt } from '../spelt'
import { allMunicipalities, type Listed, type Municipality } from './municipality'

const code = / (\d{6})$/
const beforeDistrict = /^(v )?(okres|okrese|okr) /

let byName: Map<string, Listed[]> | undefined

/**
 * The municipalities of a name, diacritics and case aside; those of one district for `Bystřice (okres Benešov)`,
 * `Bystřice, Benešov` or `bystrice okr. benesov`, and the one of a code for `Březina (okres Brno-venkov, 582891)`.
 * Who writes diacritics means them: `Výškov` is not `Vyškov`, while `vyskov` is both. Empty when there is none.
 */
export const municipalitiesNamed = (typed: string): Municipality[] => {
  byName ??= read()
  const folded = fold(typed)
  const asked = code.exec(folded)?.[1]
  const found = named(byName, folded.replace(code, ''))
    .map(({ municipality }) => municipality)
    .filter((each) => asked === undefined || each.code === asked)
  return asWritten(found, typed)
}

const read = (): Map<string, Listed[]> => {
  const names = new Map<string, Listed[]>()
  for (const each of allMunicipalities())
    names.set(each.name, [...(names.get(each.name) ?? []), each])
  return names
}

/** The longest beginning that is a name, with the rest that must be the district then. */
const named = (names: Map<string, Listed[]>, folded: string): Listed[] => {
  const words = folded.split(' ')
  for (let end = words.length; end > 0; end -= 1) {
    const rest = words.slice(end).join(' ').replace(beforeDistrict, '')
    const found = (names.get(words.slice(0, end).join(' ')) ?? []).filter(
      ({ district }) => end === words.length || district === rest,
    )
    if (found.length > 0) return found
  }
  return []
}

const asWritten = (found: Municipality[], typed: string): Municipality[] => {
  const written = spelt(typed)
  const exact = found.filter(({ name }) => `${written} `.startsWith(`${spelt(name)} `))
  return exact.length > 0 && written !== fold(typed) ? exact : found
}
