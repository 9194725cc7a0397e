import { sortedBy } from '../collate'
import { fold } from '../fold'
import { allMunicipalities, type Listed, type Municipality } from './municipality'

/** What is looked through for each letter typed: the name alone, and with its district. */
type Line = { municipality: Municipality; name: string; text: string }

let ordered: Line[] | undefined

/**
 * At most so many municipalities whose name begins as somebody types, with or without diacritics, or goes on with
 * the district (`bystrice ben`); then those of which a later word begins so. Praha and the towns that gave a
 * district its name come first, the others by the Czech alphabet. None for no letters.
 */
export const municipalitiesBeginning = (typed: string, most: number): Municipality[] => {
  ordered ??= inOrder(allMunicipalities()).map(({ municipality, name, district }) => ({
    municipality,
    name,
    text: `${name} ${district}`,
  }))
  const asked = fold(typed).replace(/ (okres|okr)(?= |$)/, '')
  if (!asked) return []

  const first: Municipality[] = []
  const later: Municipality[] = []
  const laterWord = ` ${asked}`
  for (const { municipality, name, text } of ordered) {
    if (first.length >= most) break
    if (text.startsWith(asked)) first.push(municipality)
    else if (later.length < most && name.includes(laterWord)) later.push(municipality)
  }
  return [...first, ...later].slice(0, most)
}

const inOrder = (all: readonly Listed[]): Listed[] => {
  const byDistrict = sortedBy('cs', [...all], ({ municipality }) => municipality.district)
  const sorted = sortedBy('cs', byDistrict, ({ municipality }) => municipality.name)
  return [...sorted.filter(isSeat), ...sorted.filter((each) => !isSeat(each))]
}

const isSeat = ({ name, district }: Listed): boolean => [name, `${name} mesto`].includes(district)
