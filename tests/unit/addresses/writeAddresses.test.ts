import { zipSync } from 'fflate'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { sampleAddresses } from '@demo/addresses/sampleAddresses'
import { writeSampleAddresses } from '@demo/addresses/writeSample'
import { addressFiles } from '@/subjects/addresses/read/addressFiles'
import { openAddresses } from '@/subjects/addresses/store/openAddresses'
import { writeAddresses } from '@/subjects/addresses/store/writeAddresses'

let folder: string
let at: string
let csv: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addresses-'))
  at = path.join(folder, 'portal.addresses.db')
  csv = writeSampleAddresses(path.join(folder, 'csv'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sample = Object.fromEntries(sampleAddresses())
const [first = '', second = ''] = Object.keys(sample)
const whole = { files: 3, municipalities: 3, addresses: 33, withoutPosition: 0 }
const inZip = (content: Record<string, Uint8Array>, end?: number): string => {
  const file = path.join(folder, 'adresy.zip')
  writeFileSync(file, zipSync(content).subarray(0, end))
  return file
}
const left = () => readdirSync(folder).filter((name) => name.endsWith('.new'))

test('a folder, its files and a zip of it give the same addresses', async () => {
  expect(await writeAddresses(at, addressFiles([csv]))).toEqual(whole)
  const files = Object.keys(sample).map((name) => path.join(csv, name))
  expect(await writeAddresses(at, addressFiles(files))).toEqual(whole)
  const inFolder = Object.entries(sample).map(([name, bytes]) => [`CSV/${name}`, bytes])
  const zip = inZip({ ...Object.fromEntries(inFolder), 'ctete.txt': Buffer.from('text') })
  expect(await writeAddresses(at, addressFiles([zip]))).toEqual(whole)
  expect(openAddresses(at)).toMatchObject({ count: 33, asOf: '2026-10-31' })
})

test.each([
  ['a file that is not there', () => [path.join(folder, 'neni.csv')], 'tu není'],
  ['a zip that was cut', () => [inZip(sample, -400)], 'zip'],
  ['a zip that is none', () => [noZip()], 'zip'],
  ['a folder without tables', () => [mkdtempSync(path.join(folder, 'x'))], 'žádná adresa'],
  ['a town given twice', () => [csv, copyOfFirst()], 'Jasanov je ve dvou souborech'],
  ['a second file that is bad', () => [path.join(csv, first), badSecond()], 'useknutý'],
])('%s leaves the old addresses as they were', async (_, given, sentence) => {
  await writeAddresses(at, addressFiles([path.join(csv, second)]))
  await expect(writeAddresses(at, addressFiles(given()))).rejects.toThrow(sentence)
  expect(openAddresses(at)?.count).toBe(6)
  expect(left()).toEqual([])
})

const noZip = (): string => {
  const file = path.join(folder, 'b.zip')
  writeFileSync(file, 'text')
  return file
}
const copyOfFirst = (): string => {
  const file = path.join(folder, '20261130_OB_990101_ADR.csv')
  writeFileSync(file, sample[first] ?? '')
  return file
}
const badSecond = (): string => {
  const file = path.join(folder, 'b.csv')
  writeFileSync(file, (sample[second] ?? Buffer.of()).subarray(0, -5))
  return file
}

test('new addresses are there at the next question, without a restart', async () => {
  expect(openAddresses(at)).toBeNull()
  await writeAddresses(at, addressFiles([path.join(csv, second)]))
  expect(openAddresses(at)?.count).toBe(6)
  await writeAddresses(at, addressFiles([csv]))
  expect(openAddresses(at)?.count).toBe(33)
})

test('tried only, nothing is written', async () => {
  expect(await writeAddresses(at, addressFiles([csv]), { isDry: true })).toEqual(whole)
  expect(openAddresses(at)).toBeNull()
})

test('a damaged file is as none, and what a killed import left goes a day later', async () => {
  writeFileSync(at, 'damaged')
  expect(openAddresses(at)).toBeNull()
  const [old, fresh] = [`${at}.old.new`, `${at}.fresh.new`]
  for (const file of [old, fresh]) writeFileSync(file, '')
  utimesSync(old, new Date(0), new Date(0))
  await writeAddresses(at, addressFiles([csv]))
  expect(left()).toEqual([path.basename(fresh)])
})
