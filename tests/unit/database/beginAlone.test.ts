import { expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { beginAlone } from '@/platform/database/sqlite/beginAlone'

test('whoever waited until another process had written can commit', async () => {
  const url = `file:${mkdtempSync(path.join(tmpdir(), 'rozcestnik-begin-'))}/portal.db`
  const [first, second] = [createClient({ url }), createClient({ url })]
  await first.executeMultiple('PRAGMA journal_mode = WAL; CREATE TABLE t (x)')
  for (let round = 0; round < 5; round += 1) {
    await first.execute('BEGIN IMMEDIATE')
    const waited = beginAlone(second)
    await first.execute('INSERT INTO t VALUES (1)')
    await first.execute('COMMIT')
    await waited
    // A statement that reads is what the open one of a refused beginning gets in the way of.
    await second.execute('PRAGMA foreign_key_check')
    await second.execute('COMMIT')
  }
  const { rows } = await second.execute('SELECT count(*) AS count FROM t')
  expect(rows[0]?.count).toBe(5)
  first.close()
  second.close()
})
