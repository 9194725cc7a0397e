import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { sampleRegister } from '@demo/register/sampleRegister'

import { startCms, type Cms } from '../support/cms'
import { importItems, numbersOf } from '../support/register'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

type Listed = { registrationId: string; contacts: { phones: { number: string }[] } }
const publicServices = async (): Promise<[string, string[]][]> => {
  const { body } = await cms.rest('/api/services?limit=100&sort=registrationId')
  return body.docs.map(({ registrationId, contacts }: Listed) => [
    registrationId,
    contacts.phones.map(({ number }) => number),
  ])
}

/** As a process that ends while it writes its twenty-first service. */
const importUntilKilled = async (): Promise<void> => {
  const { payload } = cms
  const create = payload.create.bind(payload)
  let services = 0
  payload.create = (async (options: Parameters<typeof create>[0]) => {
    if (options.collection === 'services' && (services += 1) > 20) throw new Error('killed')
    return create(options)
  }) as typeof payload.create
  await expect(importItems(payload, sampleRegister())).rejects.toThrow('killed')
  payload.create = create
}

/** SQLite may be killed in the middle of a service: its row is there, its lists and the note of it are not. */
const halve = async (number: string): Promise<void> => {
  const { payload } = cms
  const { docs } = await payload.update({
    collection: 'services',
    where: { registrationId: { equals: number } },
    data: { contacts: { phones: [] } },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'register-records',
    where: { entry: { equals: docs[0]?.id } },
    data: { entry: null },
    overrideAccess: true,
  })
}

test('a killed first import is finished by the next one, as if nothing had happened', async () => {
  await importUntilKilled()
  await halve('9000006')
  expect((await publicServices()).length).toBeLessThan(52)

  const finished = await importItems(cms.payload, sampleRegister())
  expect(finished.isFirst).toBe(true)
  const services = await publicServices()
  expect(services).toHaveLength(52)
  expect(services.filter(([, phones]) => phones.length === 0)).toEqual([])
  expect(services.find(([number]) => number === '9000006')?.[1]).toEqual(['+420585106111'])
  expect(numbersOf(await importItems(cms.payload, sampleRegister()))).toMatchObject({
    published: 0,
    drafts: 0,
    changed: 0,
    unchanged: 55,
  })
  const waiting = await cms.payload.count({
    collection: 'register-differences',
    overrideAccess: true,
  })
  expect(waiting.totalDocs).toBe(0)
})
