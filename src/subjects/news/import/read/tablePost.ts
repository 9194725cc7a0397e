import type { GivenTable, Raw } from '@/subjects/tables/import/read/given'
import { TableFault } from '@/subjects/tables/import/read/given'
import { fold } from '@/lib/fold'
import { label, type Label } from '@/lib/label'

import type { GivenPost } from './given'

/** How the columns may be called, without marks and capitals. */
const names = {
  id: ['id', 'guid'],
  title: ['titulek', 'nazev', 'nadpis', 'title'],
  summary: ['perex', 'shrnuti', 'anotace', 'summary'],
  body: ['text', 'obsah', 'clanek', 'body', 'content'],
  published: ['datum', 'datum zverejneni', 'zverejneno', 'date', 'published'],
  changed: ['posledni zmena', 'zmeneno', 'upraveno', 'modified', 'updated'],
  address: ['stara adresa', 'adresa', 'odkaz', 'url', 'link'],
  topics: ['temata', 'tema', 'stitky', 'rubrika', 'topics', 'category'],
  author: ['autor', 'author'],
  picture: ['obrazek', 'picture', 'image'],
  alt: ['popis obrazku', 'popis pro nevidome', 'alt'],
} as const

type Name = keyof typeof names

/** The texts of a table by the heads of its columns. Throws a TableFault where no column has the titles. */
export const tablePosts = ({
  heads,
  rows,
}: GivenTable): { posts: GivenPost[]; notices: Label[] } => {
  const known = heads.map((head) => fold(head.trim()))
  const at = Object.fromEntries(
    Object.entries(names).map(([name, called]) => [
      name,
      known.findIndex((head) => (called as readonly string[]).includes(head)),
    ]),
  ) as Record<Name, number>
  if (at.title < 0) throw new TableFault(faults.noTitles)

  const unread = heads.filter((head, column) => head && !Object.values(at).includes(column))
  return {
    posts: rows.map(({ number, cells }) => postOf(number, (name) => textOf(cells[at[name]]))),
    notices: unread.length > 0 ? [faults.unread(unread.join(', '))] : [],
  }
}

const postOf = (row: number, said: (name: Name) => string): GivenPost => {
  const body = said('body')
  const picture = said('picture')
  return {
    row,
    id: said('id'),
    title: said('title'),
    summary: said('summary'),
    body: { text: body, form: /<[a-z][^>]*>/i.test(body) ? 'html' : 'lines' },
    published: said('published'),
    changed: said('changed'),
    address: said('address'),
    topics: said('topics').split(/[,;|]/),
    author: said('author'),
    picture: picture ? { address: picture, alt: said('alt') } : null,
  }
}

const textOf = (cell: Raw | undefined): string =>
  cell instanceof Date ? cell.toISOString().replace('Z', '') : String(cell ?? '').trim()

const faults = {
  noTitles: label(
    'Tabulka nemá sloupec s titulky. Pojmenujte ho „Titulek“; další sloupce jsou Perex, Text, Datum, Poslední změna, Stará adresa, Témata, Obrázek, Popis obrázku, Autor, ID.',
    'The table has no column with titles. Call it “title”; other columns are summary, body, date, updated, url, topics, picture, alt, author, id.',
    'Таблиця не має стовпця із заголовками. Назвіть його «title»; інші стовпці: summary, body, date, updated, url, topics, picture, alt, author, id.',
  ),
  unread: (heads: string) =>
    label(
      `Sloupce, kterým nerozumíme, se nečtou: ${heads}.`,
      `Columns that are not known are not read: ${heads}.`,
      `Невідомі стовпці не читаються: ${heads}.`,
    ),
}
