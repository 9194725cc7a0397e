import { toPostcode } from '@/lib/postcode'

import { codeBehind, type CodeLists } from './codeLists'
import { municipalityNames } from './municipalityNames'
import type { RegisterPlace } from './staged'
import { asDay, asList, asRecord, asText, idIn, nameIn, sorted } from './values'

type Values = Record<string, unknown>

/** What the facilities of one registration say, each address once. */
export type Facilities = {
  places: RegisterPlace[]
  names: string[]
  isAddressSecret: boolean
  towns: string[]
  regions: string[]
  areas: string[]
  /** The last day of the last of them; null while one has no end, or where there are none. */
  endsOn: string | null
}

type Facility = {
  key: string
  name: string | null
  isSecret: boolean
  address: Values | null
  startsOn: string | null
  endsOn: string | null
}

/** Reads the facilities; those that have ended or have not begun have no place. Heads are never read. */
export const facilitiesOf = (item: Values, lists: CodeLists, today: string): Facilities => {
  const all = asList(item.zarizeni, 'zarizeni').map(facilityOf)
  const ends = all.map(({ endsOn }) => endsOn)
  const current = all.filter((each) => isCurrent(each, today))
  const isAddressSecret = current.some(({ isSecret }) => isSecret)
  const open = distinct(current.filter(({ isSecret }) => !isSecret))
  const addresses = all.flatMap(({ address, isSecret }) => (isSecret || !address ? [] : [address]))
  const ids = (name: string) => sorted(addresses.flatMap((each) => idIn(each[name]) ?? []))

  return {
    places: isAddressSecret ? [] : open.flatMap((each) => placeOf(each, lists)),
    names: sorted(open.flatMap(({ name }) => name ?? [])),
    isAddressSecret,
    towns: isAddressSecret
      ? []
      : sorted(ids('obec').map((id) => codesOf(lists.municipalities, id)[0] ?? id)),
    regions: ids('kraj'),
    areas: sorted([
      ...ids('kraj').flatMap((id) => codesOf(lists.regions, id)),
      ...ids('okres').flatMap((id) => codesOf(lists.districts, id)),
      ...ids('obec').flatMap((id) => codesOf(lists.municipalities, id)),
    ]),
    endsOn:
      ends.length > 0 && !ends.includes(null) ? (sorted(ends.map(String)).at(-1) ?? null) : null,
  }
}

/** The codes of a line of a list, the one behind its name first. */
export const codesOf = (list: CodeLists['regions'], id: string): string[] => [
  ...new Set([codeBehind(id), ...(list.get(id)?.codes ?? [])]),
]

const facilityOf = (row: Values): Facility => {
  const name = nameIn(row.nazev)
  const address = row.adresa ? asRecord(row.adresa) : null
  const code = asText(address?.kodAdresnihoMista)
  return {
    key: code ?? `${name}`,
    name,
    isSecret: row.utajenaAdresa === true,
    address,
    startsOn: asDay(row.poskytujeOd, 'poskytujeOd'),
    endsOn: asDay(row.poskytujeDo, 'poskytujeDo'),
  }
}

/** The day of the end still counts. */
const isCurrent = ({ startsOn, endsOn }: Facility, today: string): boolean =>
  (startsOn === null || startsOn <= today) && (endsOn === null || endsOn >= today)

/** Facilities repeat within a registration; of one address the first by name stays. */
const distinct = (facilities: Facility[]): Facility[] => {
  const ordered = facilities.toSorted((one, other) =>
    `${one.key} ${one.name}` < `${other.key} ${other.name}` ? -1 : 1,
  )
  return [...new Map(ordered.toReversed().map((each) => [each.key, each])).values()].toReversed()
}

const placeOf = ({ name, address }: Facility, lists: CodeLists): RegisterPlace[] => {
  if (!address) return []
  const town = idIn(address.obec)
  const city =
    town && (lists.municipalities.get(town)?.name ?? municipalityNames().get(codeBehind(town)))
  const postcode = toPostcode(asText(address.psc) ?? '')
  const part = idIn(address.castObce)
  const partName = part ? lists.parts.get(part)?.name : undefined
  const number = [asText(address.cisloDomovni), asText(address.cisloOrientacni)]
    .filter(Boolean)
    .join('/')
  const road = nameIn(address.ulice) ?? partName ?? city
  const street = number && road ? `${road} ${number}` : null
  const given = asText(address.kodAdresnihoMista) ?? ''
  const code = /^\d{1,9}$/.test(given) ? given : null
  return street || city ? [{ name, street, city: city ?? null, postcode, code }] : []
}
