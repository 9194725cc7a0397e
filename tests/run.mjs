// `npm test`: unit, page and REST tests on SQLite, and on a MongoDB replica set where a mongod can be had.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

const given = process.argv.slice(2)
const mustHaveBoth = process.env.REQUIRE_BOTH_ENGINES === '1'
const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-test-'))
const report = path.join(folder, 'report.json')

// Each test file has a database of its own, and MongoDB a file for each collection and index: of all together more
// than it may keep open. What nobody has used for a while is closed.
const engineConfig = [
  '--wiredTigerEngineConfigString',
  'file_manager=(close_idle_time=20,close_scan_interval=5,close_handle_minimum=250)',
]

// Each second it would count what all of them do, for nobody.
const quiet = ['--setParameter', 'diagnosticDataCollectionEnabled=false']

const startMongo = async () => {
  try {
    return await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger', args: [...engineConfig, ...quiet] },
      ...(process.env.MONGOMS_SYSTEM_BINARY && {
        binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
      }),
    })
  } catch (error) {
    console.error(`MongoDB: no mongod can be had here (${String(error.message).split('\n')[0]})`)
    return null
  }
}

const jest = (mongo) =>
  new Promise((resolve) => {
    const skipped = mongo || isChosen ? [] : ['--ignoreProjects', 'rest-mongodb', 'upgrade-mongodb']
    const child = spawn(
      process.execPath,
      [
        ...['--experimental-vm-modules', '--conditions=production', '--no-warnings'],
        'node_modules/jest/bin/jest.js',
        ...['--config', 'tests/jest.config.mjs', '--json', `--outputFile=${report}`, '--forceExit'],
        ...['--workerIdleMemoryLimit=1GB', '--maxWorkers=100%', ...given, ...skipped],
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          NODE_ENV: 'test',
          TEST_MONGODB_URL: mongo?.getUri() ?? '',
          TEST_FOLDER: folder,
        },
      },
    )
    child.on('exit', (code) => resolve(code ?? 1))
  })

const isChosen = given.includes('--selectProjects')
// Whoever asks for the quick tests alone waits for no server and downloads none.
const asksForMongo = !isChosen || given.some((each) => each.endsWith('-mongodb'))
const mongo = asksForMongo ? await startMongo() : null
const code = await jest(mongo)
await mongo?.stop()
const results = JSON.parse(readFileSync(report, 'utf8'))
rmSync(folder, { recursive: true, force: true })

const engines = {
  SQLite: !isChosen || given.some((each) => /^(rest|upgrade)-sqlite$/.test(each)),
  MongoDB:
    Boolean(mongo) && (!isChosen || given.some((each) => /^(rest|upgrade)-mongodb$/.test(each))),
}
for (const [name, hasRun] of Object.entries(engines))
  console.log(`${name}: ${hasRun ? 'tests ran' : 'NOT RUN'}`)
if (!process.env.MEILISEARCH_URL)
  console.log('Meilisearch: NOT RUN (set MEILISEARCH_URL and MEILISEARCH_KEY to a server)')
if (spawnSync('nginx', ['-v']).status !== 0)
  console.log('nginx: NOT RUN (files are read through it where the machine has it)')
if (!mongo && !isChosen)
  console.log('Set MONGOMS_SYSTEM_BINARY to a mongod to run the tests on MongoDB too.')
// Where the time goes: whoever adds a slow suite sees it here before the whole check grows too long.
const seconds = ({ startTime, endTime }) => Math.round((endTime - startTime) / 1000)
const isFailed = ({ status }) => status === 'failed'
const slow = results.testResults.filter((suite) => seconds(suite) >= 10)
const slowest = slow.toSorted((a, b) => seconds(b) - seconds(a)).slice(0, 25)
for (const suite of slowest)
  console.log(`${seconds(suite)} s ${path.relative(process.cwd(), suite.name)}`)
// Said again at the end, where a cut log still shows it.
for (const { name, assertionResults, message } of results.testResults.filter(isFailed)) {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  console.log(`FAILED ${path.relative(process.cwd(), name)}`)
  for (const { fullName, failureMessages } of failed.slice(0, 5))
    console.log(`  ${fullName}\n    ${failureMessages.join('\n').slice(0, 500)}`)
  if (failed.length === 0) console.log(message.slice(0, 500))
}
console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed`)
const isIncomplete = mustHaveBoth && Object.values(engines).includes(false)
process.exit(code || (isIncomplete ? 1 : 0))
