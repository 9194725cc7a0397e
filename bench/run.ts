import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { measureEngine } from './engine'
import { measureMap } from './measureMap'
import { measureSearch } from './searchRest'
import { measureWork } from './work/measureWork'

/**
 * `npm run bench`: what a visitor and a developer wait for, as ratios within one run, JSON on standard
 * output. `--sizes=2000,20000`, `--engines=sqlite,mongodb` and `--parts=reading,work,search,map` narrow it. Needs a
 * built site and, for the work, Chromium.
 */
const main = async (): Promise<void> => {
  const sizes = option('sizes', '2000,20000').split(',').map(Number)
  const engines = option('engines', 'sqlite,mongodb').split(',')
  const parts = option('parts', 'reading,work,search,map').split(',')
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-bench-'))
  const report: Record<string, unknown> = {
    machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  }
  for (const engine of engines) {
    const mongo = engine === 'mongodb' ? await startMongo() : null
    const url = (name: string) =>
      mongo ? withName(mongo.getUri(), name) : `file:${folder}/${name}.db`
    report[engine] = {
      ...(parts.includes('reading') && (await measureEngine(url('reading'), sizes, folder))),
      ...(parts.includes('search') && {
        search: await measureSearch(url('search'), sizes, folder),
      }),
      ...(parts.includes('map') && { map: await measureMap(url('map'), [100, 10_000], folder) }),
      ...(parts.includes('work') && { work: await measureWork(url('work'), folder) }),
    }
    await mongo?.stop()
  }
  rmSync(folder, { recursive: true, force: true })
  console.log(JSON.stringify(report, null, 2))
}

const option = (name: string, absent: string): string =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? absent

const startMongo = () =>
  MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    ...(process.env.MONGOMS_SYSTEM_BINARY && {
      binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
    }),
  })

const withName = (uri: string, name: string): string => {
  const url = new URL(uri)
  url.pathname = `/${name}`
  return url.href
}

await main()
process.exit(0)
