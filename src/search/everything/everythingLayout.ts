import { createHash } from 'node:crypto'

import { everythingKinds } from '@/lib/everythingSearch'

import type { Layout } from '../embedded/file'
import { columnNames } from './columns'

/** Raised with every change of how words are stemmed or of what else is kept. */
const version = 1

/** The file of the search of everything; one of another version is made anew. */
export const everythingLayout: Layout = {
  version: createHash('sha256')
    .update(JSON.stringify([version, columnNames, everythingKinds]))
    .digest('base64url')
    .slice(0, 12),
  tables: `
    create table meta (key text primary key, value text not null);
    create table docs (
      slot integer primary key, id text not null unique, updated_at text not null, shown text not null
    );
    create table numbers (
      number text, slot integer, primary key (number, slot)
    ) without rowid;
    create table words (
      stem text, language text, surface text not null, primary key (stem, language)
    ) without rowid;
    create virtual table found using fts5(
      ${columnNames.join(', ')},
      content='', contentless_delete=1, detail=column, tokenize='ascii', prefix='3'
    );
    create virtual table found_stems using fts5vocab(found, 'row');
  `,
}
