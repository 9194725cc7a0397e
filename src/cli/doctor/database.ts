import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { health } from '@/platform/http/health'

import type { Check, Finding } from './finding'

/** The database answers; an SQLite file is readable whole, and MongoDB is a replica set. */
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
  const { rows } = await client.execute('PRAGMA quick_check(1)')
  return rows[0]?.[0] === 'ok'
    ? { level: 'fine', text: 'SQLite odpovídá a soubor je v pořádku.' }
    : { level: 'wrong', text: 'soubor SQLite je poškozen.', hint: 'Obnovte jej ze zálohy.' }
}

/** No write to SQLite was cut off half-way: it has no transaction that would take the rest back. */
export const leftovers: Check = async (payload) => {
  if (payload.db.name === 'mongoose')
    return { level: 'fine', text: 'MongoDB zapisuje v transakcích.' }

  const { client } = payload.db as unknown as SQLiteAdapter
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  return rows.length === 0
    ? { level: 'fine', text: 'žádný nezůstal v půli.' }
    : {
        level: 'wrong',
        text: `zůstaly řádky bez svého dokumentu: ${rows.length}.`,
        hint: 'Porovnejte databázi s poslední zálohou; obsah dotčených položek uložte znovu.',
      }
}
