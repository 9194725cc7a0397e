import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { formatDate } from '@/lib/formatDate'
import { StartError } from '@/platform/StartError'
import { folderShelf } from '@/subjects/news/import/pictures/folderShelf'
import type { NewsPlan } from '@/subjects/news/import/plan/planNews'
import { TableFault } from '@/subjects/tables/import/read/given'

/**
 * `import news FILE`: texts of an old site become drafts of one batch, all of them or none. The last line is JSON
 * `{rows, create, update, unchanged, leftOut, errors}`. Answers 1 when a text is refused, and then nothing is written.
 */
export const importNews = async (args: string[]): Promise<number> => {
  const given = argumentsIn(args)
  if (!given) return wrongCall()
  const { file, pictures, isDry } = given
  if (!(await isThere(file, 'isFile'))) throw new StartError(`Soubor ${file} tu není.`)
  if (pictures && !(await isThere(pictures, 'isDirectory')))
    throw new StartError(`Složka ${pictures} tu není.`)
  const shelf = pictures ? await folderShelf(pictures) : null

  const { createLocalReq } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { openPayload } = await import('@/platform/http/openPayload')
  const { prepareBatch } = await import('@/subjects/news/import/prepareBatch')
  const { runBatch } = await import('@/subjects/news/import/run/runBatch')
  const payload = await openPayload(config)
  try {
    const req = await createLocalReq({ locale: 'cs' }, payload)
    const bytes = () => createReadStream(file)
    const fileName = path.basename(file)
    const { batch, plan, news } = await prepareBatch({ req, bytes, shelf, fileName })
    for (const notice of news.notices) say(notice.cs)
    sayPlan(plan)
    const errors = plan.errors.map(({ row, message }) => ({ row, message: message.cs }))
    if (errors.length === 0 && !isDry && plan.create > 0) {
      const { fault } = await runBatch(req, batch, news, shelf)
      if (fault) errors.push(fault)
      if (fault) say(`řádek ${fault.row}: ${fault.message}`)
    }
    if (errors.length > 0) say('Nic se nezapsalo.')
    const { rows, create, unchanged, leftOut } = plan
    say(JSON.stringify({ rows, create, update: 0, unchanged, leftOut: leftOut.length, errors }))
    return errors.length > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof TableFault) throw new StartError(error.why.cs)
    throw error
  } finally {
    await payload.destroy()
  }
}

const sayPlan = ({ posts, leftOut, errors }: NewsPlan): void => {
  for (const { row, title, isNew, publishedAt, notes } of posts) {
    const day = publishedAt ? `, ${formatDate('cs', publishedAt)}` : ''
    const words = [isNew ? `nový koncept „${title}“${day}.` : `„${title}“ už tu je.`]
    say(`řádek ${row}: ${[...words, ...notes.map(({ cs }) => cs)].join(' ')}`)
  }
  for (const { row, title, leftOut: why } of leftOut)
    say(`řádek ${row}: „${title}“ vynecháme, ${reasons[why]}.`)
  for (const { row, message } of errors) say(`řádek ${row}: ${message.cs}`)
}

const reasons = {
  page: 'je to stránka, ne aktualita',
  private: 'nebyla veřejná',
  unfinished: 'nebyla zveřejněná',
}

const argumentsIn = (args: string[]) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { pictures: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) return null
  return { file, pictures: values.pictures, isDry: values['dry-run'] }
}

const isThere = async (name: string, kind: 'isFile' | 'isDirectory'): Promise<boolean> => {
  const facts = await stat(name).catch(() => null)
  return Boolean(facts?.[kind]())
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const wrongCall = (): number => {
  process.stderr.write('Zadejte: import news SOUBOR [--pictures SLOŽKA] [--dry-run]\n')
  return 2
}
