import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { toWindows1250 } from '../demo/addresses/sampleAddresses'
import { allMunicipalities } from '../src/lib/municipalities/municipality'
import { addressHead } from '../src/subjects/addresses/read/readAddresses'
import { openAddresses } from '../src/subjects/addresses/store/openAddresses'
import { writeAddresses } from '../src/subjects/addresses/store/writeAddresses'
import { suggestAddresses } from '../src/subjects/addresses/suggest/suggestAddresses'

// `node --conditions=production --import tsx bench/addresses.ts`: how long the import and suggestions of 300,000
// addresses take, as JSON. Every letter of an address that somebody types is a question.
const towns = 500
const streets = 60
const numbers = 10
const questions = 400

const names = [
  'Nádražní',
  'Školní',
  'Husova',
  'Na Výsluní',
  'Lipová',
  '17. listopadu',
  'Krátká',
  'Zahradní',
]
const streetOf = (at: number): string =>
  at < names.length
    ? String(names[at])
    : `${names[at % names.length]} ${'abcdefgh'[at % 8]}${at}ova`

async function* files() {
  for (const [at, { municipality }] of allMunicipalities().slice(0, towns).entries()) {
    const lines = Array.from({ length: streets * numbers }, (_, each) => {
      const street = Math.floor(each / numbers)
      const code = at * streets * numbers + each
      const position = `${(500_000 + code / 10).toFixed(2)};${(1_100_000 + code / 10).toFixed(2)}`
      return `${code};${municipality.code};${municipality.name};;;;;${at};${municipality.name};${at * streets + street};${streetOf(street)};č.p.;${each + 1};${(each % numbers) + 1};;57901;${position};`
    })
    const bytes = toWindows1250([addressHead, ...lines, ''].join('\r\n'))
    yield await Promise.resolve({ name: `20261031_OB_${municipality.code}_ADR.csv`, bytes })
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-bench-'))
const at = path.join(folder, 'addresses.db')
const started = performance.now()
const { addresses: points } = await writeAddresses(at, files())
const importMs = Math.round(performance.now() - started)
const addresses = openAddresses(at)
if (!addresses) throw new Error('no addresses')

const times: number[] = []
for (let each = 0; each < questions; each += 1) {
  const town = allMunicipalities()[(each * 7) % towns]?.municipality.name ?? ''
  const whole = `${streetOf((each * 13) % streets)} ${(each % 10) + 1} ${town}`
  for (let length = 2; length <= whole.length; length += 1) {
    const before = performance.now()
    suggestAddresses(addresses, whole.slice(0, length), 8)
    times.push(performance.now() - before)
  }
}
times.sort((one, other) => one - other)
const quantile = (part: number): number =>
  Number(times[Math.floor(times.length * part)]?.toFixed(2))
console.log(
  JSON.stringify({
    points,
    importMs,
    questions: times.length,
    p50: quantile(0.5),
    p95: quantile(0.95),
    most: quantile(0.9999),
  }),
)
addresses.db.close()
rmSync(folder, { recursive: true, force: true })
