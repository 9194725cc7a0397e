import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { emptyPlace, startCms, type Cms, type Place } from '../support/cms'
import { prepareGround, sample, write } from '../support/content'

const program = 'src/cli.ts'
let cms: Cms
let place: Place
beforeAll(async () => {
  place = emptyPlace()
  cms = await startCms(place)
  const ground = await prepareGround(cms.payload)
  await write(cms.payload, 'services', {
    ...sample('services', 'Poradna', ground),
    _status: 'published',
  })
})
afterAll(async () => {
  await cms.stop()
  rmSync(place.folder, { recursive: true, force: true })
})

type Ended = { code: number | null; out: string; err: string }
const run = (args: string[], typed = ''): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: place.url, NODE_ENV: undefined }
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', program, ...args],
      { env: env as unknown as NodeJS.ProcessEnv },
    )
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.stdin.end(typed)
    child.on('close', (code) => resolve({ code, ...said }))
  })
const admin = (email: string, password: string, ...more: string[]) =>
  run(
    ['create-admin', '--email', email, '--name', 'Nová správkyně', '--password-stdin', ...more],
    `${password}\n`,
  )
const isThere = async (email: string) => {
  const where = { email: { equals: email } }
  const { docs } = await cms.payload.find({ collection: 'users', where })
  return docs.map(({ role, name }) => [role, name])
}

describe('the operator’s program', () => {
  test('lists its verbs, and ends with 0', async () => {
    const { code, out } = await run([])
    expect(code).toBe(0)
    expect(out).toMatch(/create-admin[\s\S]*doctor|doctor[\s\S]*create-admin/)
  })

  test('a verb that it does not know is a wrong call', async () => {
    const { code, out } = await run(['constructor'])
    expect([code, out.includes('„constructor“ neznáme')]).toEqual([2, true])
  })
})

describe('the first account', () => {
  test('is an admin with the name that was given', async () => {
    const password = 'dlouhé heslo správkyně'
    const { code, out } = await admin('nova@demo.test', password)
    expect([code, out]).toEqual([
      0,
      'Správce je založen. Přihlásí se na http://portal.test/admin\n',
    ])
    expect(await isThere('nova@demo.test')).toEqual([['admin', 'Nová správkyně']])
  })

  test.each([
    ['eleven signs', 'jedenáct zn', /12 až 200 znaků/],
    ['that of the demo', 'rozcestnik-demo', /ukázka/],
  ])('is not made with a password of %s', async (_, password, why) => {
    const { code, err } = await admin('slaba@demo.test', password)
    expect(code).toBe(1)
    expect(err).toMatch(why)
    expect(await isThere('slaba@demo.test')).toEqual([])
  })

  test('is not made twice, and that is told in words', async () => {
    const { code, err } = await admin('ada@demo.test', 'dlouhé heslo správkyně')
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
    expect(await isThere('ada@demo.test')).toEqual([['admin', 'ada']])
  })
})

test('the index is made anew, with the number of its services', async () => {
  const { code, out } = await run(['reindex'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^V rejstříku je 1 služeb a \d+ dalších stránek a dokumentů \(\d+\.\d s\)\.\n$/,
  )
})
