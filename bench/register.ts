import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sampleFacility, sampleItem } from '../demo/register/sampleRegister'
import { writeSample } from '../demo/register/writeSample'
import { settings } from './measure'
import { measureAnswers } from './registerAnswers'
import { watched, type Watched } from './watched'

/**
 * `node --conditions=production --import tsx bench/register.ts [--services=6733] [--write=700]`: the state register in
 * its full size (99 MB, 6,733 services, 18,907 facilities): time and peak memory of reading it, then of importing so
 * many services of it into an empty database and of the same file again; with `--answers`, what visitors wait for
 * meanwhile. `--write=6733` imports all of it, which takes long. JSON on standard output.
 */
const main = async (): Promise<void> => {
  const services = option('services', 6_733)
  const toWrite = option('write', 700)
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-bench-register-'))
  writeSample(folder, [])
  const file = makeRegister(folder, services)
  const part = makeRegister(folder, toWrite, 'part.json')
  const facts = { services, megabytes: Math.round(statSync(file).size / 1e6) }
  const read = await run(folder, ['bench/readRegister.ts', file])
  const dry = await importOf(folder, part, '--dry-run')
  const first = await importOf(folder, part)
  const again = await importOf(folder, part)
  const other = makeRegister(folder, toWrite * 10, 'other.json')
  const answers = process.argv.includes('--answers') ? await measureAnswers(folder, other) : null
  rmSync(folder, { recursive: true, force: true })
  const perSecond = Math.round((toWrite / first.seconds) * 10) / 10
  console.log(
    JSON.stringify(
      { facts, read, import: { toWrite, dry, first, again, perSecond }, answers },
      null,
      2,
    ),
  )
}

const option = (name: string, absent: number): number =>
  Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? absent)

const facilitiesOfOne = 18_907 / 6_733
const bytesOfOne = 99e6 / 6_733

/** As large as the real file, for each service: its other fields are documents that the portal skips. */
const makeRegister = (folder: string, services: number, name = 'rpss.json'): string => {
  const file = path.join(folder, name)
  const out = openSync(file, 'w')
  writeSync(out, '{"polozky":[')
  let facilities = 0
  for (let at = 0; at < services; at += 1) {
    const many = Math.floor((at + 1) * facilitiesOfOne) - facilities
    facilities += many
    const zarizeni = Array.from({ length: many }, (_, place) => sampleFacility(at + place * 7))
    const item = { ...sampleItem(at), zarizeni }
    const filling = Math.max(0, Math.floor(bytesOfOne - JSON.stringify(item).length - 40))
    const text = JSON.stringify({ ...item, dokumenty: 'x'.repeat(filling) })
    writeSync(out, at === 0 ? text : `,${text}`)
  }
  writeSync(out, ']}')
  closeSync(out)
  return file
}

const importOf = (folder: string, file: string, ...more: string[]) =>
  run(folder, ['src/cli.ts', 'import', 'rpss', file, ...more])

const run = (folder: string, args: string[]): Promise<Watched> =>
  watched(args, {
    ...process.env,
    ...settings(`file:${folder}/portal.db`, folder, 3_000),
    NODE_ENV: 'production',
  })

await main()
