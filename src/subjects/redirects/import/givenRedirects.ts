import { oldAddress } from '@/lib/oldAddress'
import type { GivenTable, Raw } from '@/subjects/tables/import/read/given'

/** A row of a table of old addresses, both in the form in which they are stored. */
export type GivenRedirect = { row: number; from: string; to: string }

/** Why a row is refused, in Czech for the operator. */
export type RowFault = { row: number; message: string }

export type GivenRedirects = {
  redirects: GivenRedirect[]
  errors: RowFault[]
  /** How many rows say something. */
  rows: number
  /** Rows in which nothing stands. */
  emptyRows: number[]
}

const names = { from: ['from', 'stará adresa'], to: ['to', 'nová adresa'] }

/**
 * The old and new addresses of a table: by the heads of its columns, otherwise its first two columns. Of a whole address
 * only what stands behind the name of the old site is taken; a new one may name this portal (`origin`) alone.
 */
export const givenRedirects = ({ heads, rows }: GivenTable, origin: string): GivenRedirects => {
  const known = heads.map((head) => head.toLowerCase())
  const [from, to] = [names.from, names.to].map((each) =>
    known.findIndex((head) => each.includes(head)),
  )
  const isNamed = from !== undefined && to !== undefined && from >= 0 && to >= 0
  const [old, present] = isNamed ? [from, to] : [0, 1]
  const hasHeads = !isAddress(heads[0])
  const all = hasHeads ? rows : [{ number: 1, cells: heads }, ...rows]

  const given: GivenRedirects = { redirects: [], errors: [], rows: 0, emptyRows: [] }
  let expected = hasHeads ? 2 : 1
  for (const { number: row, cells } of all) {
    for (; expected < row; expected += 1) given.emptyRows.push(expected)
    expected = row + 1
    const read = redirectOf(textOf(cells[old]), textOf(cells[present]), origin)
    if (read === null) given.emptyRows.push(row)
    else if (typeof read === 'string') given.errors.push({ row, message: read })
    else given.redirects.push({ row, ...read })
  }
  given.rows = given.redirects.length + given.errors.length
  return given
}

const isAddress = (text = ''): boolean => /^(?:\/|https?:\/\/)/i.test(text)

const textOf = (cell: Raw | undefined): string => String(cell ?? '').trim()

/** A redirect, why it is none, or null where nothing stands. */
const redirectOf = (
  old: string,
  present: string,
  origin: string,
): Pick<GivenRedirect, 'from' | 'to'> | string | null => {
  if (!old && !present) return null
  if (!old) return 'chybí stará adresa.'
  if (!present) return 'chybí nová adresa.'
  if (!isAddress(old)) return faults.noStart(old)
  if (!isAddress(present)) return faults.noStart(present)
  if (!present.startsWith('/') && originOf(present) !== origin) return faults.elsewhere(present)

  const from = oldAddress(behindHost(old))
  const to = oldAddress(behindHost(present))
  if (from === null) return faults.form(old)
  if (to === null) return faults.form(present)
  return { from, to }
}

const originOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).origin : null

/** The path and the question of an address, as they are written: `new URL` would take dots and slashes away. */
export const behindHost = (address: string): string => {
  const [whole = ''] = address.split('#')
  const rest = whole.replace(/^https?:\/\/[^/?]*/i, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}

const faults = {
  noStart: (address: string) =>
    `adresa „${address}“ nezačíná lomítkem ani https://. Napište ji celou, nebo od prvního lomítka.`,
  elsewhere: (address: string) =>
    `nová adresa „${address}“ vede jinam než na tento portál. Přesměrovat se dá jen na jeho stránky.`,
  form: (address: string) =>
    `adresa „${address}“ se nedá použít: má dvě lomítka za sebou, zpětné lomítko, tečky místo složky, špatné procentové znaky, nebo patří programu portálu.`,
}
