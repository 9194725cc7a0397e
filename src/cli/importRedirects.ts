import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { env } from '@/platform/env'
import { StartError } from '@/platform/StartError'
import { givenRedirects, type GivenRedirects } from '@/subjects/redirects/import/givenRedirects'
import { TableFault } from '@/subjects/tables/import/read/given'
import { readTable } from '@/subjects/tables/import/read/readTable'

const mostShown = 50

/**
 * `import redirects FILE`: old addresses of a table lead to pages of the portal, all of them or none. The last line is
 * JSON `{rows, create, update, unchanged, errors}`. Answers 1 when a row is refused, and then nothing is written.
 */
export const importRedirects = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) return wrongCall()

  const given = await redirectsIn(file)
  const { default: config } = await import('@payload-config')
  const { openPayload } = await import('@/platform/http/openPayload')
  const { planRedirects } = await import('@/subjects/redirects/import/planRedirects')
  const { writeRedirects } = await import('@/subjects/redirects/import/writeRedirects')
  const payload = await openPayload(config)
  try {
    const plan = await planRedirects(payload, given)
    const { unchanged, errors } = plan
    for (const { row, message } of errors.slice(0, mostShown)) say(`řádek ${row}: ${message}`)
    if (errors.length > mostShown) say(`a dalších ${errors.length - mostShown}`)
    if (errors.length > 0) say('Nic se nezapsalo.')
    else if (!values['dry-run']) await writeRedirects(payload, plan)
    const rows = given.rows
    const [create, update] = [plan.create.length, plan.update.length]
    say(JSON.stringify({ rows, create, update, unchanged, errors }))
    return errors.length > 0 ? 1 : 0
  } finally {
    await payload.destroy()
  }
}

const redirectsIn = async (file: string): Promise<GivenRedirects> => {
  const bytes = await readFile(file).catch(() => {
    throw new StartError(`Soubor ${file} tu není.`)
  })
  try {
    const table = await readTable(bytes)
    for (const notice of table.notices) say(notice.cs)
    const given = givenRedirects(table, new URL(env.siteUrl).origin)
    const { emptyRows } = given
    if (emptyRows.length > 0) say(`Prázdné řádky jsme přeskočili: ${emptyRows.join(', ')}.`)
    return given
  } catch (error) {
    if (error instanceof TableFault) throw new StartError(error.why.cs)
    throw error
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const wrongCall = (): number => {
  process.stderr.write('Zadejte: import redirects SOUBOR [--dry-run]\n')
  return 2
}
