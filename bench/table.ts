import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'

import { program, settings } from './measure'
import { watched } from './watched'

/**
 * `node --conditions=production --import tsx bench/table.ts [--rows=5000]`: a table of so many new services, each with a
 * place and its opening hours, brought into the demo portal: looked at, written, and looked at again when it changes
 * nothing. Seconds and peak memory of the whole program; JSON on standard output.
 */
const main = async (): Promise<void> => {
  const rows = Number(/--rows=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 5_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-bench-table-'))
  const env = settings(`file:${folder}/portal.db`, folder, 3_000)
  await program('demo/run.ts', { ...env, NODE_ENV: 'development' })
  const file = path.join(folder, 'sluzby.csv')
  writeFileSync(file, [heads, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n'))
  const bring = (...more: string[]) =>
    watched(['src/cli.ts', 'import', 'table', file, '--collection', 'services', ...more], {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
    })
  const dry = await bring('--dry-run')
  const written = await bring()
  const again = await bring('--dry-run')
  rmSync(folder, { recursive: true, force: true })
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`
  const perSecond = Math.round((rows / written.seconds) * 10) / 10
  console.log(JSON.stringify({ machine, rows, dry, written, again, perSecond }, null, 2))
}

const heads = 'Název;Poskytovatel;Druh služby;Formy;Ulice a číslo;Obec;Otevírací doba'
const row = (at: number): string =>
  `Služba z tabulky ${at};Poradna Kompas, o. p. s.;Odborné sociální poradenství;ambulantní;Husova ${at};Jasanov;"po–pá ${(at % 3) + 7}–16, so 9–12"`

await main()
