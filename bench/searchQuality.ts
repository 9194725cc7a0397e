import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { embeddedEngine } from '@/search/embedded/embeddedEngine'

import { demoDocuments, demoSynonyms } from './quality/documents'
import { bare, scoreOf, withError } from './quality/score'

/** How well everyday questions are answered over the demo content, with every miss, as JSON. */
const main = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-quality-'))
  const engine = embeddedEngine(path.join(folder, 'search.db'))
  await engine.rebuild(
    (async function* () {
      yield demoDocuments()
    })(),
    { source: 'demo', lists: '', schema: '', builtAt: '' },
  )
  const withoutSynonyms = await scoreOf(engine)
  await engine.useSynonyms(demoSynonyms())
  const report = {
    asTyped: await scoreOf(engine),
    withoutDiacritics: await scoreOf(engine, bare),
    withOneError: await scoreOf(engine, withError),
    withoutSynonyms: { ...withoutSynonyms, misses: withoutSynonyms.misses.length },
  }
  console.log(JSON.stringify(report, null, 2))
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
}

await main()
