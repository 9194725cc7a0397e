import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { isoDay } from '@/lib/formatDate'
import { StartError } from '@/platform/StartError'
import { readCodeLists } from '@/subjects/register/read/codeLists'
import { stageRegister } from '@/subjects/register/read/stageRegister'

import { linesOfImport, summaryOf } from './importRegister/linesOfImport'

/**
 * `import rpss FILE`: brings the state register of social services into the portal. The file is read to its end before
 * the database is opened. Answers 3 when the numbers jump, and then nothing is written.
 */
export const importRegister = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      codelists: { type: 'string' },
      territory: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
      'accept-jump': { type: 'boolean', default: false },
    },
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) return wrongCall()

  const begun = performance.now()
  const facts = await stat(file).catch(() => null)
  if (!facts) throw new StartError(`Soubor ${file} tu není.`)
  const codeLists = await readCodeLists(values.codelists ?? path.dirname(file))
  const areas = values.territory.flatMap((each) => each.split(',')).map((each) => each.trim())
  const staged = await stageRegister({ file, lists: codeLists, areas, today: isoDay(new Date()) })

  const { default: config } = await import('@payload-config')
  const { openPayload } = await import('@/platform/http/openPayload')
  const { importRegister: bring } = await import('@/subjects/register/import/importRegister')
  const payload = await openPayload(config)
  try {
    const asOf = isoDay(facts.mtime)
    const isDry = values['dry-run']
    const outcome = await bring({
      payload,
      staged,
      codeLists,
      asOf,
      scope: areas.toSorted().join(',') || 'vše',
      isDry,
      acceptsJump: values['accept-jump'],
    })
    const lines = linesOfImport({ outcome, staged, codeLists, asOf, isDry, areas })
    for (const line of lines) process.stdout.write(`${line}\n`)
    const ms = Math.round(performance.now() - begun)
    process.stdout.write(`${JSON.stringify({ ...summaryOf(outcome, staged), ms })}\n`)
    return outcome.jump.length > 0 && !values['accept-jump'] ? 3 : 0
  } finally {
    await payload.destroy()
  }
}

const wrongCall = (): number => {
  process.stderr.write(
    'Zadejte: import rpss SOUBOR [--codelists SLOŽKA] [--territory KÓD]… [--dry-run] [--accept-jump]\n',
  )
  return 2
}
