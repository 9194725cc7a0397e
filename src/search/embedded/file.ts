import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'

import { columnNames } from '../columns'
import { indexSchema } from '../indexSchema'
import type { IndexState } from '../types'

export type File = Database.Database

/** The tables of a file, and the version of the portal that can read them. */
export type Layout = { tables: string; version: string }

const tables = `
  create table meta (key text primary key, value text not null);
  create table docs (
    slot integer primary key, id text not null unique, updated_at text not null,
    facts text not null, shown text not null
  );
  create table terms (facet text, slug text, label text not null, primary key (facet, slug));
  create table sets (number integer primary key, content text not null unique);
  create table words (
    stem text, language text, surface text not null, primary key (stem, language)
  ) without rowid;
  create virtual table found using fts5(
    ${columnNames.join(', ')},
    content='', contentless_delete=1, detail=column, tokenize='ascii', prefix='3'
  );
  create virtual table found_stems using fts5vocab(found, 'row');
`

/** The file of the catalogue's index. */
export const catalogueLayout: Layout = { tables, version: indexSchema }

/** Makes an empty index; what lay there is gone. */
export const createFile = (at: string, layout: Layout): File => {
  mkdirSync(path.dirname(at), { recursive: true })
  removeFile(at)
  const file = new Database(at)
  file.pragma('journal_mode = WAL')
  // A crash loses at most the newest changes, and they are read again: the file need not wait for the disk.
  file.pragma('synchronous = NORMAL')
  file.exec(layout.tables)
  writeMeta(file, 'schema', layout.version)
  return file
}

/** Opens an index. Throws when it is missing, damaged or of another version. */
export const openFile = (at: string, { version }: Layout): File => {
  const file = new Database(at, { fileMustExist: true })
  try {
    file.pragma('journal_mode = WAL')
    file.pragma('synchronous = NORMAL')
    if (readMeta(file, 'schema') !== version) throw new Error('The index is of another version.')
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/** Lets a file that nobody reads yet be written quickly: were it lost, it would be made again. */
export const hurry = (file: File): void => {
  file.pragma('synchronous = OFF')
  file.pragma('wal_autocheckpoint = 20000')
  file.exec("insert into found (found, rank) values ('hashsize', 32000000)")
}

export const removeFile = (at: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(at + suffix, { force: true })
}

export const readMeta = (file: File, key: string): string | undefined => {
  const [row] = file.prepare('select value from meta where key = ?').all(key) as { value: string }[]
  return row?.value
}

export const writeMeta = (file: File, key: string, value: string): void => {
  file.prepare('insert or replace into meta (key, value) values (?, ?)').run(key, value)
}

/** Reads the state, which is asked for with every question and seldom changes. */
export const stateReader = (file: File): (() => IndexState | null) => {
  const statement = file.prepare("select value from meta where key = 'state'").raw()
  let known = { text: '', state: null as IndexState | null }
  return () => {
    const [[text] = ['']] = statement.all() as unknown as [string][]
    if (text !== known.text) known = { text, state: text ? (JSON.parse(text) as IndexState) : null }
    return known.state
  }
}

/** Runs some writes together. */
export const together = (file: File, work: () => void): void => {
  file.exec('begin immediate')
  try {
    work()
    file.exec('commit')
  } catch (error) {
    // On a full disk SQLite has given it up by itself.
    if (file.inTransaction) file.exec('rollback')
    throw error
  }
}
