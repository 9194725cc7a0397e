import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { StartError } from '@/platform/StartError'
import { importable, isImportable } from '@/subjects/tables/import/importable'
import type { Mapping } from '@/subjects/tables/import/plan/columns'
import { TableFault } from '@/subjects/tables/import/read/given'

const mostShown = 50

/**
 * `import table FILE --collection C`: brings a table into a list, all of it or nothing. The last line is JSON
 * `{rows, create, update, unchanged, errors}`. Answers 1 when a row is refused, and then nothing is written.
 */
export const importTable = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      mapping: { type: 'string' },
      publish: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const [file, ...more] = positionals
  const { collection } = values
  if (!file || more.length > 0 || !isImportable(collection)) return wrongCall()

  const bytes = await contentOf(file)
  const mapping = values.mapping ? await mappingIn(values.mapping) : {}
  const { createLocalReq } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { openPayload } = await import('@/platform/http/openPayload')
  const { prepareImport } = await import('@/subjects/tables/import/prepareImport')
  const { runImport } = await import('@/subjects/tables/import/run/runImport')
  const payload = await openPayload(config)
  try {
    const req = await createLocalReq({ locale: 'cs' }, payload)
    const question = { req, collection, bytes, mapping, isOperator: true }
    const publishes = values.publish
    const stored = await prepareImport({ ...question, fileName: path.basename(file), publishes })
    const { plan } = stored
    for (const notice of plan.notices) say(notice.cs)
    const errors = plan.errors.map(({ row, column, message }) => ({
      row,
      column,
      message: message.cs,
    }))
    for (const { row, column, message } of errors.slice(0, mostShown))
      say(`řádek ${row}${column ? `, ${column}` : ''}: ${message}`)
    if (errors.length > mostShown) say(`a dalších ${errors.length - mostShown}`)
    let code = errors.length > 0 ? 1 : 0
    if (code === 0 && !values['dry-run']) {
      const { outcome } = await runImport(req, stored, true)
      const { fault } = outcome
      if (fault) errors.push({ row: fault.row, column: null, message: fault.message })
      if (fault) say(`řádek ${fault.row}: ${fault.message} Nic se nezapsalo.`)
      if (fault) code = 1
    }
    const create = plan.planned.filter(({ id }) => !id).length
    const update = plan.planned.length - create
    const { rows, unchanged } = plan
    say(JSON.stringify({ rows, create, update, unchanged, errors }))
    return code
  } catch (error) {
    if (error instanceof TableFault) throw new StartError(error.why.cs)
    throw error
  } finally {
    await payload.destroy()
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const contentOf = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file)
  } catch {
    throw new StartError(`Soubor ${file} tu není.`)
  }
}

const mappingIn = async (file: string): Promise<Mapping> => {
  try {
    return JSON.parse((await contentOf(file)).toString('utf8')) as Mapping
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new StartError(`Soubor ${file} není JSON: {"nadpis v tabulce": "název pole"}.`)
  }
}

const wrongCall = (): number => {
  const lists = Object.keys(importable).join('|')
  process.stderr.write(
    `Zadejte: import table SOUBOR --collection ${lists} [--mapping M.json] [--publish] [--dry-run]\n`,
  )
  return 2
}
