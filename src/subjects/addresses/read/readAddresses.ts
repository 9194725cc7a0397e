import { StartError } from '@/platform/StartError'

import { toWgs84 } from '../toWgs84'
import type { AddressPoint } from './addressPoint'

export const addressHead =
  'Kód ADM;Kód obce;Název obce;Kód MOMC;Název MOMC;Kód obvodu Prahy;Název obvodu Prahy;Kód části obce;' +
  'Název části obce;Kód ulice;Název ulice;Typ SO;Číslo domovní;Číslo orientační;Znak čísla orientačního;PSČ;' +
  'Souřadnice Y;Souřadnice X;Platí Od'
const columns = addressHead.split(';').length

const read = new TextDecoder('windows-1250')
const readStrictly = new TextDecoder('utf-8', { fatal: true })

type Given = { points: AddressPoint[]; withoutPosition: number }

/**
 * The address places of one file as the state publishes them. Throws a StartError for a file in another encoding, of
 * other columns, cut off, or with coordinates that are none.
 */
export const readAddresses = (
  name: string,
  bytes: Uint8Array,
  isWanted: (municipalityCode: string) => boolean = () => true,
): Given => {
  const text = read.decode(bytes)
  const [first = '', ...lines] = text.split(/\r?\n/)
  if (first.toLowerCase() !== addressHead.toLowerCase())
    throw new StartError(whyNoHead(name, bytes))
  if (lines.pop() !== '') throw new StartError(`${name}: soubor je useknutý. Stáhněte ho znovu.`)

  const given: Given = { points: [], withoutPosition: 0 }
  for (const [at, line] of lines.entries()) {
    const cells = line.split(';')
    const where = `${name}, řádek ${at + 2}`
    if (cells.length !== columns)
      throw new StartError(`${where}: má ${cells.length} sloupců, čekali jsme ${columns}.`)
    if (!isWanted(cells[1] ?? '')) continue
    const point = pointOf(cells, where)
    if (point) given.points.push(point)
    else given.withoutPosition += 1
  }
  return given
}

/** Null for an address of which the state does not know where it is. */
const pointOf = (cells: string[], where: string): AddressPoint | null => {
  const [code = '', municipalityCode = '', municipality = '', , , , , partCode, part = ''] = cells
  const [streetCode, street, kind, house = '', orientation, letter, postcode = '', y, x] =
    cells.slice(9)
  if (!/^\d+$/.test(code) || !municipality || !/^\d+$/.test(house) || !/^\d{5}$/.test(postcode))
    throw new StartError(`${where}: chybí kód, obec, číslo domovní nebo PSČ.`)
  if (!y && !x) return null
  const location = toWgs84(Number(y), Number(x))
  if (!location) throw new StartError(`${where}: souřadnice ${y}, ${x} neleží v České republice.`)

  const numbers = orientation ? `${house}/${orientation}${letter}` : house
  return {
    code,
    municipality,
    municipalityCode,
    part,
    streetCode: street ? `ulice ${streetCode}` : `část ${partCode}`,
    street: street || null,
    number: kind === 'č.ev.' ? `č.ev. ${numbers}` : numbers,
    postcode,
    location,
  }
}

const whyNoHead = (name: string, bytes: Uint8Array): string => {
  const isOther = `${name}: nejsou to adresní místa z RÚIAN (první řádek je jiný).`
  try {
    const [first = ''] = readStrictly
      .decode(bytes.subarray(0, 2_000), { stream: true })
      .split(/\r?\n/)
    return first.toLowerCase() === addressHead.toLowerCase()
      ? `${name}: soubor je v UTF-8, stát ho vydává ve Windows-1250. Použijte ho tak, jak jste ho stáhli.`
      : isOther
  } catch {
    return isOther
  }
}
