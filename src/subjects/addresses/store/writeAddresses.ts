import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import Database from 'libsql'

import { fold } from '@/lib/fold'
import { StartError } from '@/platform/StartError'

import type { AddressFile } from '../read/addressFiles'
import type { AddressPoint } from '../read/addressPoint'
import { readAddresses } from '../read/readAddresses'
import { layoutVersion } from './openAddresses'

export type Written = {
  files: number
  municipalities: number
  addresses: number
  withoutPosition: number
}

type Asked = { isDry?: boolean; isWanted?: (municipalityCode: string) => boolean }

const dayMs = 86_400_000

const tables = `
  create table meta (key text primary key, value text not null);
  create table streets (
    id integer primary key, municipality text not null, city text not null, name text not null, folded text not null
  );
  create table points (
    code text primary key, street integer not null, number text not null, postcode text not null,
    longitude real not null, latitude real not null
  ) without rowid;
  create virtual table found using fts5(words, content='', detail=none, tokenize='ascii', prefix='1 2 3');
`

/**
 * Makes the file of addresses anew of all that is given. It takes the place of the old one at once and only when it is
 * whole; after a fault, or when the program is killed, the old one stays.
 */
export const writeAddresses = async (
  at: string,
  files: AsyncIterable<AddressFile>,
  { isDry = false, isWanted }: Asked = {},
): Promise<Written> => {
  mkdirSync(path.dirname(at), { recursive: true })
  removeAbandoned(at)
  const unfinished = `${at}.${randomUUID()}.new`
  try {
    const written = await write(unfinished, files, isWanted)
    if (isDry) return written
    toDisk(unfinished)
    renameSync(unfinished, at)
    return written
  } finally {
    rmSync(unfinished, { force: true })
    rmSync(`${unfinished}-journal`, { force: true })
  }
}

const write = async (
  at: string,
  files: AsyncIterable<AddressFile>,
  isWanted: Asked['isWanted'],
): Promise<Written> => {
  const db = new Database(at)
  try {
    // Nobody reads it before it is whole, and a half is thrown away.
    db.pragma('journal_mode = OFF')
    db.pragma('synchronous = OFF')
    db.exec(tables)
    db.exec('begin')
    const written = await fill(db, files, isWanted)
    db.exec('create index points_of_street on points (street)')
    db.exec('commit')
    return written
  } finally {
    db.close()
  }
}

const fill = async (
  db: Database.Database,
  files: AsyncIterable<AddressFile>,
  isWanted: Asked['isWanted'],
): Promise<Written> => {
  const addPoint = db.prepare('insert or ignore into points values (?, ?, ?, ?, ?, ?)')
  const addStreet = db.prepare('insert into streets values (?, ?, ?, ?, ?)')
  const addWords = db.prepare('insert into found (rowid, words) values (?, ?)')
  const seen = new Map<string, string>()
  const written: Written = { files: 0, municipalities: 0, addresses: 0, withoutPosition: 0 }
  let streets = 0
  let asOf = ''
  for await (const { name, bytes } of files) {
    const { points, withoutPosition } = readAddresses(name, bytes, isWanted)
    for (const { municipality, municipalityCode } of points) {
      const other = seen.get(municipalityCode) ?? name
      if (other !== name)
        throw new StartError(`Obec ${municipality} je ve dvou souborech: ${other} a ${name}.`)
      seen.set(municipalityCode, name)
    }
    for (const [first, ...more] of streetsOf(points)) {
      streets += 1
      const street = first.street ?? first.part
      addStreet.run(streets, first.municipalityCode, first.municipality, street, fold(street))
      const words = new Set([first, ...more].flatMap(({ part }) => fold(part).split(' ')))
      for (const word of fold(`${street} ${first.municipality}`).split(' ')) words.add(word)
      addWords.run(streets, [...words].join(' '))
      for (const { code, number, postcode, location } of [first, ...more]) {
        const { changes } = addPoint.run(code, streets, number, postcode, ...location)
        written.addresses += changes
      }
    }
    written.files += 1
    written.withoutPosition += withoutPosition
    const day = /^\d{8}(?=_)/.exec(name)?.[0] ?? ''
    if (points.length > 0 && day > asOf) asOf = day
  }
  written.municipalities = seen.size
  if (written.addresses === 0) throw new StartError('V souborech není žádná adresa s polohou.')

  const note = db.prepare('insert into meta values (?, ?)')
  note.run('layout', layoutVersion)
  note.run('addresses', String(written.addresses))
  if (asOf) note.run('asOf', asOf.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'))
  return written
}

const streetsOf = (points: AddressPoint[]): [AddressPoint, ...AddressPoint[]][] => {
  const streets = new Map<string, [AddressPoint, ...AddressPoint[]]>()
  for (const point of points) {
    const known = streets.get(point.streetCode)
    if (known) known.push(point)
    else streets.set(point.streetCode, [point])
  }
  return [...streets.values()]
}

/** A file that is not on the disk could be empty under its new name after a power cut. */
const toDisk = (file: string): void => {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** What killed imports left behind; one that may still run is let be. */
const removeAbandoned = (at: string): void => {
  const folder = path.dirname(at)
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (!name.startsWith(`${path.basename(at)}.`) || !name.endsWith('.new')) continue
    if (Date.now() - statSync(file).mtimeMs > dayMs) rmSync(file)
  }
}
