import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { examine } from '@/cli/doctor/examine'
import { asLine } from '@/cli/doctor/finding'
import { env } from '@/platform/env'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'

import { password, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, writePicture, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let logo: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  logo = await writePicture(cms.payload, 'logo')
  await cms.payload.updateGlobal({
    slug: 'site',
    data: { name: 'Portál', logo, operator: { name: 'Kraj' } },
    overrideAccess: true,
  })
})
afterAll(() => cms.stop())

const look = (repair = false) => examine(cms.payload, { repair })
const faults = async (): Promise<string[]> =>
  (await look()).filter(({ level }) => level === 'wrong').map(({ text }) => text)

const news = (image: string): Promise<string> =>
  write(cms.payload, 'news', {
    ...sample('news', 'S obrázkem', ground),
    image,
    _status: 'published',
  })
const picture = (id: string) =>
  cms.payload.findByID({ collection: 'media', id, overrideAccess: true, depth: 0 })
const isOpen = async (id: string): Promise<boolean> =>
  (await cms.rest(`/api/media/${id}`)).status === 200

test('nothing is wrong with a portal that people have worked in', async () => {
  const id = await news(await writePicture(cms.payload, 'obrázek'))
  const change = { collection: 'news', id, overrideAccess: true } as const
  await cms.payload.update({ ...change, data: { slug: 'presunuto' } })
  await write(cms.payload, 'projects', { ...sample('projects', 'Projekt', ground), image: logo })
  expect(await faults()).toEqual([])
})

test('a database of a newer version is told, and nothing else is asked of it', async () => {
  const name = '20991231_000000_motto'
  await cms.payload.db.create({ collection: 'payload-migrations', data: { name, batch: 2 } })
  const found = await look()
  await cms.payload.db.deleteMany({
    collection: 'payload-migrations',
    where: { name: { equals: name } },
  })
  expect(found.map(({ text, level }) => [text, level])).toEqual([
    [
      `Struktura databáze: Databáze je novější než program: převod „${name}“ tato verze nezná.`,
      'wrong',
    ],
  ])
})

test('the demo password is noticed and no fault', async () => {
  const found = (await look()).find(({ text }) => text.startsWith('Heslo z ukázky'))
  expect(found?.level).toBe('warning')
})

test('a picture whose file is gone from the disk is named', async () => {
  const id = await writePicture(cms.payload, 'ztracený')
  const { filename } = await picture(id)
  const { staticDir = '' } = cms.payload.collections.media.config.upload
  const file = path.join(staticDir, String(filename))
  expect(existsSync(file)).toBe(true)
  await rename(file, `${file}.pryč`)
  const found = await faults()
  await rename(`${file}.pryč`, file)
  expect(found).toEqual([`Soubory na disku: chybí 1 (media/${id}).`])
})

describe('the visibility of files', () => {
  const pretend = (id: string, usedBy: string[]) =>
    cms.payload.db.updateOne({
      collection: 'media',
      id,
      data: { usedBy, isPublic: usedBy.length > 0 },
    })

  test('a public picture that nothing shows is found and closed', async () => {
    const id = await writePicture(cms.payload, 'otevřený')
    await pretend(id, ['news:00000000-0000-0000-0000-000000000000'])
    const before = [await faults(), await isOpen(id)]
    await look(true)
    expect(before).toEqual([[expect.stringContaining(`1 (media/${id})`)], true])
    expect([await faults(), await isOpen(id)]).toEqual([[], false])
  })

  test('a closed picture that something shows is found and opened', async () => {
    const id = await writePicture(cms.payload, 'zavřený')
    const shownBy = `news:${await news(id)}`
    await pretend(id, [])
    const before = [await faults(), await isOpen(id)]
    await look(true)
    expect(before).toEqual([[expect.stringContaining(`1 (media/${id})`)], false])
    expect([await faults(), await isOpen(id)]).toEqual([[], true])
    expect((await picture(id)).usedBy).toEqual([shownBy])
  })

  test('only looking changes nothing', async () => {
    const id = await writePicture(cms.payload, 'nedotčený')
    await pretend(id, ['news:0'])
    await look()
    const { usedBy } = await picture(id)
    await look(true)
    expect(usedBy).toEqual(['news:0'])
  })

  test('a mended picture is told to running portals', async () => {
    const count = async () => (await cms.payload.count({ collection: 'changes' })).totalDocs
    await pretend(await writePicture(cms.payload, 'ohlášený'), ['news:0'])
    const before = await count()
    await look(true)
    expect(await count()).toBe(before + 1)
  })
})

test('a redirect that leads nowhere is named, one over another redirect is fine', async () => {
  const redirect = (from: string, to: string) => write(cms.payload, 'redirects', { from, to })
  const lost = await redirect('/aktuality/stara', '/aktuality/neni')
  await redirect('/aktuality/prvni', '/aktuality/druha')
  await redirect('/aktuality/druha', '/katalog')
  const found = await faults()
  await cms.payload.delete({ collection: 'redirects', id: lost, overrideAccess: true })
  expect(found).toEqual(['Přesměrování: nevede nikam: 1 (/aktuality/stara → /aktuality/neni).'])
})

test('a damaged file of addresses is told, none is fine', async () => {
  const at = addressesPath(env)
  expect(existsSync(at)).toBe(false)
  writeFileSync(at, 'damaged')
  const found = await faults()
  rmSync(at)
  expect(found).toEqual(['Adresy: jejich soubor nejde přečíst.'])
})

test('a portal without an admin is told so', async () => {
  // Past the rules: they keep the last admin.
  const change = (data: { isActive: boolean }) =>
    cms.payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: 'ada@demo.test' } },
      data,
    })
  await change({ isActive: false })
  const found = await faults()
  await change({ isActive: true })
  expect(found).toEqual(['Správce: není tu žádný.'])
})

test('what is printed names no person and no secret', async () => {
  await write(cms.payload, 'redirects', { from: '/aktuality/pryc', to: '/aktuality/nikde' })
  const { DATABASE_URL, PAYLOAD_SECRET } = process.env
  const text = (await look()).map(asLine).join('\n')
  expect(text).toContain('✗')
  for (const secret of ['@', password, String(DATABASE_URL), String(PAYLOAD_SECRET)])
    expect(text).not.toContain(secret)
})
