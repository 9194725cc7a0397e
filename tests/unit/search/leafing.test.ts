import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'

import { embeddedEngine } from '@/search/embedded/embeddedEngine'

import { document, portions, question } from '../../support/searchDocuments'

const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-leafing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('whoever leafs through all services meets each once, also past the pages that are kept', async () => {
  const engine = embeddedEngine(path.join(folder, 'index.db'))
  const many = Array.from({ length: 950 }, (_, at) =>
    document(`s${at}`, 'care', `Služba ${at}`, {
      readiness: { isPaused: at % 3 === 0, fullOn: 0 },
    }),
  )
  const state = { source: 'test', lists: '1', schema: 'x', builtAt: 'now' }
  await engine.rebuild(portions(many), state)
  const met: string[] = []
  for (let page = 1; page <= 19; page += 1) {
    const { docs } = await engine.search(question('', { page, limit: 50 }))
    met.push(...docs.map(({ id }) => id))
  }
  await engine.close()
  expect([met.length, new Set(met).size]).toEqual([950, 950])
})
