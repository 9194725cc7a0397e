import { pathToFileURL } from 'node:url'
import Database from 'libsql'

/** How long a reader waits while somebody else writes, in milliseconds. */
const busyTimeout = 5_000

/** Opens an SQLite file for one look: neither it nor what waits beside it in `-wal` changes. */
export const readOnly = <Answer>(file: string, look: (db: Database.Database) => Answer): Answer => {
  const db = new Database(`${pathToFileURL(file).href}?mode=ro`)
  try {
    db.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
    return look(db)
  } finally {
    db.close()
  }
}
