import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { sampleNextYear, sampleRegister } from '@demo/register/sampleRegister'
import { writeSample } from '@demo/register/writeSample'
import { register as doctor } from '@/cli/doctor/register'
import { registerTask } from '@/desk/registerTask'
import { readByNight } from '@/subjects/register/load/nightly'

import { startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'
import { loadsInHere } from '../support/registerLoads'
import { startRegisterServer } from '../support/registerServer'

let cms: Cms
let served: string
let server: Awaited<ReturnType<typeof startRegisterServer>>
beforeAll(async () => {
  process.env.REGISTER_OWN_NETWORK = 'yes'
  cms = await startCms()
  await prepareGround(cms.payload)
  served = mkdtempSync(path.join(tmpdir(), 'rozcestnik-mpsv-'))
  writeSample(served, sampleRegister())
  server = await startRegisterServer(served)
})
afterAll(async () => {
  await server.stop()
  await cms.stop()
  rmSync(served, { recursive: true, force: true })
})

const { status, look, take, perform } = loadsInHere(() => cms)
const setAddress = (address: string | null) =>
  cms.rest('/api/globals/register-source', { as: 'ada', method: 'POST', body: { address } })
const nightRuns = async () =>
  (
    await cms.payload.count({
      collection: 'register-loads',
      where: { kind: { equals: 'night' } },
      overrideAccess: true,
    })
  ).totalDocs

/** What the worker does at a time of today in Prague; the reading itself is awaited. */
const workAt = async (now: Date): Promise<void> => {
  const begun: string[] = []
  await readByNight({ payload: cms.payload, now: () => now }, (_, id) => void begun.push(id))
  for (const id of begun) await perform(id)
}
/** Runs are stored today: to the worker each night to come is another one than theirs. */
let nights = 0
const nextNight = async (): Promise<void> => {
  nights += 1
  await workAt(new Date(night().getTime() + nights * 86_400_000))
}
/** Three in the morning of today. */
const night = (): Date => {
  const now = new Date()
  const hourInPrague = Number(
    now.toLocaleString('en-GB', { hour: '2-digit', hour12: false, timeZone: 'Europe/Prague' }),
  )
  return new Date(now.getTime() - (hourInPrague - 3) * 3_600_000)
}
const found = () => doctor(cms.payload, { repair: false })
const told = async () => (await registerTask(cms.payload, 'cs')).items.map(({ text }) => text)

test('without an address nothing is read, with one not by day', async () => {
  await workAt(night())
  await setAddress(server.address)
  await workAt(new Date(night().getTime() + 9 * 3_600_000))
  expect([await nightRuns(), await told()]).toEqual([0, []])
})

test('the first import waits for a person, and that is said on the desk', async () => {
  await workAt(night())
  await workAt(night())
  expect(await nightRuns()).toBe(1)
  expect((await status()).last).toMatchObject({ kind: 'night', state: 'done', need: 'first' })
  expect(await told()).toEqual(['První převzetí registru čeká na člověka'])
  const { totalDocs } = await cms.payload.count({ collection: 'services', overrideAccess: true })
  expect(totalDocs).toBe(0)
  await look('address')
  await take()
  expect([await told(), (await status()).last?.state]).toEqual([[], 'done'])
})

test('the same file is not read again', async () => {
  await nextNight()
  expect((await status()).last).toMatchObject({
    kind: 'night',
    need: null,
    report: { isUnchanged: true, read: 0 },
  })
})

test('what differs is proposed, nothing is published', async () => {
  writeSample(served, sampleNextYear(), { day: '2027-09-01' })
  await nextNight()
  const { last } = await status()
  expect(last).toMatchObject({ kind: 'night', state: 'done', need: null })
  expect(last?.report?.changed.count).toBeGreaterThan(5)
  const { body } = await cms.rest('/api/services?limit=1')
  expect(body.totalDocs).toBe(52)
})

test('a jump is not passed, a fault of the network is said, and the next night tries again', async () => {
  const waiting = () =>
    cms.payload.count({ collection: 'register-differences', overrideAccess: true })
  const before = (await waiting()).totalDocs
  writeSample(served, sampleRegister().slice(0, 30), { day: '2027-10-01' })
  await nextNight()
  expect(await told()).toEqual(['Počty v registru se změnily o víc než 5 %'])
  expect((await waiting()).totalDocs).toBe(before)

  server.answers.set('rpss.json', (_, response) => void response.destroy())
  await nextNight()
  expect(await told()).toEqual(['Registr se nepodařilo načíst'])
  expect((await status()).last?.fault?.cs).toContain('přerušilo')
  expect(await found()).toMatchObject({
    level: 'warning',
    text: expect.stringContaining('se nezdařilo. Stahování se přerušilo uprostřed'),
  })

  server.answers.clear()
  writeSample(served, sampleNextYear(), { day: '2027-11-01' })
  await nextNight()
  expect([await told(), (await found()).level]).toEqual([[], 'fine'])
})
