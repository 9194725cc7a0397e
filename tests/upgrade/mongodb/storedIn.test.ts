import { describe, expect, test } from '@jest/globals'

import { storedIn } from '@/platform/database/mongodb/storedIn'
import { migrations } from '@/migrations/mongodb'

import { emptyPlace } from '../../support/cms'
import { unpack, withMongo } from '../release'

const look = (url: string) => withMongo(url, (db) => storedIn(db, migrations))

describe('what a MongoDB database without records holds', () => {
  test('is the first release when it has all its collections and indexes', async () => {
    const { url } = await unpack('0.1.0')
    expect(await look(url)).toEqual({ kind: 'portal', migrations: ['20261122_092031_initial'] })
  })

  test('is partial when an index of the first release is missing', async () => {
    const { url } = await unpack('0.1.0')
    await withMongo(url, (db) => db.collection('news').dropIndex('slug_1'))
    expect(await look(url)).toEqual({ kind: 'partial', example: 'chybí v ní news.slug_1' })
  })

  test('is nothing when a first start was stopped before anybody wrote', async () => {
    const { url } = emptyPlace()
    await withMongo(url, (db) => db.createCollection('news'))
    expect(await look(url)).toEqual({ kind: 'nothing' })
  })

  test('is foreign when it has a collection of somebody else', async () => {
    const { url } = emptyPlace()
    await withMongo(url, (db) => db.createCollection('wp_posts'))
    expect(await look(url)).toEqual({ kind: 'foreign', example: 'wp_posts' })
  })
})
