import path from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { sampleNextYear, sampleRegister } from '@demo/register/sampleRegister'
import { writeSample } from '@demo/register/writeSample'
import { beginLoad } from '@/subjects/register/load/state/beginLoad'

import { password, startCms, type Cms, type Who } from '../support/cms'
import { write } from '../support/content'
import { loadsInHere } from '../support/registerLoads'
import { startRegisterServer } from '../support/registerServer'

const personOf = (name: Who, role: string) => ({
  name,
  role,
  password,
  email: `${name}@demo.test`,
})

let cms: Cms
let served: string
let server: Awaited<ReturnType<typeof startRegisterServer>>
beforeAll(async () => {
  process.env.REGISTER_OWN_NETWORK = 'yes'
  cms = await startCms()
  await write(cms.payload, 'users', personOf('ada', 'admin'))
  await write(cms.payload, 'users', personOf('karel', 'coordinator'))
  served = mkdtempSync(path.join(tmpdir(), 'rozcestnik-mpsv-'))
  writeSample(served, sampleRegister())
  server = await startRegisterServer(served)
})
afterAll(async () => {
  await server.stop()
  await cms.stop()
  rmSync(served, { recursive: true, force: true })
})
beforeEach(() => server.answers.clear())

const { look, take, rest, status, perform } = loadsInHere(() => cms)
const count = async (collection: 'services' | 'territories' | 'register-differences') =>
  (await cms.payload.count({ collection, overrideAccess: true })).totalDocs
const publicServices = async () =>
  (await cms.rest('/api/services?limit=1&where[name][exists]=true')).body.totalDocs as number

describe('on the first day of an empty portal', () => {
  test('only the sample is offered, and looking at it writes nothing', async () => {
    expect((await status()).sources).toEqual(['sample'])
    const shown = await look('sample')
    expect(shown.look?.report).toMatchObject({
      isFirst: true,
      read: 60,
      published: { count: 52 },
      drafts: { count: 3 },
      ended: 2,
      refused: { count: 3 },
    })
    expect(shown.look?.report?.refused.samples[0]?.why.en).toBe('the IČO 12345678 is not valid')
    expect([await count('services'), await count('territories')]).toEqual([0, 0])
  })

  test('the sample is taken over, public and on the map', async () => {
    const done = await take()
    expect([done.running, done.taken?.state, done.taken?.done]).toEqual([null, 'done', 57])
    expect(await publicServices()).toBe(52)
    const { body } = await cms.rest('/api/services?limit=100&depth=0')
    const places = body.docs.flatMap((each: { places: { location: unknown }[] }) => each.places)
    expect(places.every(({ location }: { location: unknown }) => location !== null)).toBe(true)
  })

  test('one that is stopped leaves what is written, and the next one goes on as the first', async () => {
    await rest('clear-sample')
    await look('sample')
    await stoppedAtService(10)
    expect((await status()).last).toMatchObject({
      state: 'stopped',
      report: { isStopped: true, isFirst: true },
    })
    expect(await publicServices()).toBeLessThan(12)
    // The sample is offered to an empty portal only: it is begun again from nothing.
    await rest('clear-sample')
    await look('sample')
    await take()
    expect(await publicServices()).toBe(52)
  })

  test('a look is taken over once', async () => {
    const { look: left, last } = await status()
    expect([left, last?.kind]).toEqual([null, 'take'])
    const again = await rest('take', { body: { look: last?.id } })
    expect([again.status, again.text]).toEqual([
      409,
      expect.stringContaining('Nejdřív se podívejte'),
    ])
  })

  test('the sample is not offered to a portal with services, and leaves nothing when it is deleted', async () => {
    const refused = await rest('look', { body: { source: 'sample' } })
    expect([refused.status, (await status()).hasSample]).toEqual([409, true])
    expect((await rest('clear-sample')).status).toBe(202)
    const { last, hasSample, sources } = await status()
    expect([last?.state, hasSample, sources]).toEqual(['done', false, ['sample']])
    expect([await count('services'), await count('territories')]).toEqual([0, 0])
    expect((await rest('clear-sample')).status).toBe(409)
  })
})

/** Takes over what was looked at until somebody presses Stop while a service is being written. */
const stoppedAtService = async (at: number): Promise<void> => {
  const { payload } = cms
  const create = payload.create.bind(payload)
  const updateOne = payload.db.updateOne.bind(payload.db)
  let services = 0
  let hear: () => void = () => undefined
  payload.create = (async (options: Parameters<typeof create>[0]) => {
    if (options.collection === 'services' && (services += 1) === at) {
      const heard = new Promise<void>((resolve) => (hear = resolve))
      await cms.rest('/api/register/stop', { as: 'karel', method: 'POST' })
      await heard
    }
    return create(options)
  }) as typeof payload.create
  payload.db.updateOne = (async (change: Parameters<typeof updateOne>[0]) => {
    const changed: unknown = await updateOne(change)
    if (change.collection === 'register-loads' && !changed) hear()
    return changed
  }) as typeof payload.db.updateOne
  await take()
  payload.create = create
  payload.db.updateOne = updateOne
}

describe('from an address', () => {
  beforeAll(async () => {
    const body = { address: server.address, territories: 'CZ099' }
    const set = await cms.rest('/api/globals/register-source', { as: 'ada', method: 'POST', body })
    expect(set.status).toBe(200)
  })

  test('that has no file, a cut one or a fault, it is said in a sentence and nothing is written', async () => {
    const saidOf = async () => (await look('address')).last
    server.answers.set('rpss.json', (_, response) => void response.writeHead(404).end())
    expect(await saidOf()).toMatchObject({
      state: 'failed',
      need: 'fault',
      fault: { cs: expect.stringContaining('Na této adrese soubor není') },
    })
    server.cut('rpss.json')
    expect((await saidOf())?.fault?.uk).toContain('перервалося посередині')
    server.answers.set('rpss.json', (_, response) => void response.writeHead(500).end())
    expect((await saidOf())?.fault?.en).toContain('the fault 500')
    expect((await status()).look).toBeNull()
    expect(await count('services')).toBe(0)
  })

  test('the register is looked at and taken over without a second download', async () => {
    server.asked.length = 0
    const shown = await look('address')
    expect(shown.look?.report).toMatchObject({ isFirst: true, published: { count: 52 } })
    expect(server.asked.filter((name) => name === 'rpss.json')).toHaveLength(1)
    await take()
    expect(await publicServices()).toBe(52)
    await look('address')
    expect(server.asked.filter((name) => name === 'rpss.json')).toHaveLength(1)
  })

  test('a year later it only proposes', async () => {
    writeSample(served, sampleNextYear(), { day: '2027-09-01' })
    const shown = await look('address')
    expect(shown.look?.report).toMatchObject({ isFirst: false, published: { count: 0 } })
    expect(await count('register-differences')).toBe(0)
    await take()
    expect(await publicServices()).toBe(52)
    expect(await count('register-differences')).toBeGreaterThan(8)
  })

  test('a jump is taken over only by whoever says so', async () => {
    writeSample(served, sampleRegister().slice(0, 30), { day: '2027-10-01' })
    const shown = await look('address')
    expect(shown.look?.report?.jump[0]).toMatchObject({ region: null, now: 24 })
    const refused = await rest('take', { body: { look: shown.look?.id } })
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Přesto převzít')])
    const done = await take(true)
    expect([done.taken?.state, done.taken?.acceptsJump]).toEqual(['done', true])
  })

  test('what was looked at is taken over, not what came meanwhile', async () => {
    await look('address')
    const folder = path.dirname(await fileInPlace())
    writeSample(folder, sampleRegister())
    const { last } = await take(true)
    expect(last).toMatchObject({
      state: 'failed',
      fault: { cs: expect.stringContaining('se změnil soubor nebo portál') },
    })
  })

  test('without the address the file that is left can be read, and an unknown source is refused', async () => {
    const body = { address: null, territories: 'CZ099' }
    await cms.rest('/api/globals/register-source', { as: 'ada', method: 'POST', body })
    expect((await status()).sources).toEqual(['file'])
    expect((await look('file')).look?.report?.read).toBeGreaterThan(50)
    expect((await rest('look', { body: { source: 'address' } })).status).toBe(409)
    expect((await rest('look', { body: { source: 'elsewhere' } })).status).toBe(400)
  })
})

/** Where the downloaded file lies. */
const fileInPlace = async () => {
  const { registerFile, registerFolder } =
    await import('@/subjects/register/load/files/registerFolder')
  const { env } = await import('@/platform/env')
  return registerFile(registerFolder(env))
}

describe('one at a time', () => {
  const current = { slot: { equals: 'current' } }
  const found = async () =>
    (await cms.payload.find({ collection: 'register-loads', where: current, overrideAccess: true }))
      .docs

  test('of many that begin at once one does', async () => {
    const asked = { kind: 'look', source: 'file' } as const
    const all = await Promise.all(Array.from({ length: 5 }, () => beginLoad(cms.payload, asked)))
    expect(all.filter((each) => each !== null)).toHaveLength(1)
    const refused = await rest('look', { body: { source: 'file' } })
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('právě načítá')])
  })

  test('one that was killed is noticed, and makes room', async () => {
    const [running] = await found()
    await cms.payload.db.updateOne({
      collection: 'register-loads',
      id: String(running?.id),
      data: { aliveAt: new Date(Date.now() - 181_000).toISOString() },
    })
    const { running: none, last } = await status()
    expect([none, last?.state, last?.fault?.cs]).toEqual([
      null,
      'failed',
      expect.stringContaining('skončilo uprostřed'),
    ])
    expect((await look('file')).look?.report?.read).toBeGreaterThan(50)
  })

  test('one that is stopped before its program has started reads nothing', async () => {
    const load = await beginLoad(cms.payload, { kind: 'look', source: 'file' })
    expect((await rest('stop')).status).toBe(200)
    await perform(String(load?.id))
    const { running, look: shown, last } = await status()
    expect([running, shown, last?.state]).toEqual([null, null, 'stopped'])
  })

  test('nothing is stopped where nothing runs', async () => {
    expect((await rest('stop')).status).toBe(409)
  })
})
