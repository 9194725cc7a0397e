import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { health } from '@/server/health'

import type { Check, Finding } from './finding'

/** The database answers; an SQLite file is whole, and MongoDB is a replica set. */
export const database: Check = async (payload) => {
  const { status } = await health(payload)
  if (status !== 200)
    return { level: 'wrong', text: 'neodpovídá.', hint: 'Zkontrolujte DATABASE_URL a její server.' }

  return payload.db.name === 'mongoose'
    ? replicaSet(payload.db as unknown as MongooseAdapter)
    : wholeFile(payload.db as unknown as SQLiteAdapter)
}

const replicaSet = async ({ connection }: MongooseAdapter): Promise<Finding> => {
  const answer = await connection.db?.admin().command({ hello: 1 })
  return answer?.setName
    ? { level: 'fine', text: 'MongoDB odpovídá a je replikovaná (replica set).' }
    : {
        level: 'wrong',
        text: 'MongoDB není replica set, nemá tedy transakce.',
        hint: 'Spusťte ji s --replSet rs0 a jednou zavolejte rs.initiate().',
      }
}

const wholeFile = async ({ client }: SQLiteAdapter): Promise<Finding> => {
  const pages = await client.execute('PRAGMA quick_check(1)')
  const orphans = await client.execute('PRAGMA foreign_key_check')
  if (pages.rows[0]?.[0] !== 'ok')
    return { level: 'wrong', text: 'soubor SQLite je poškozen.', hint: 'Obnovte jej ze zálohy.' }
  if (orphans.rows.length > 0)
    return {
      level: 'wrong',
      text: `v SQLite zůstaly řádky bez svého dokumentu: ${orphans.rows.length}.`,
      hint: 'Zůstávají po zápisu přerušeném uprostřed; uložte dotčené položky znovu v redakci.',
    }
  return { level: 'fine', text: 'SQLite odpovídá a soubor je v pořádku.' }
}
