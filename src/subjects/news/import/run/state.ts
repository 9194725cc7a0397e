import type { Payload, PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import type { NewsImport, NewsImportRow } from '@/payload-types'

/** What a batch has come to: `held` of its publication, `reverted` and `kept` of what was taken back. */
export type BatchOutcome = {
  created?: number
  published?: number
  /** What could not be published, and why. */
  held?: { row: number; title: string; why: string }[]
  reverted?: number
  /** What stayed because somebody has changed it since. */
  kept?: string[]
  /** Why nothing was written. */
  fault?: { row: number; message: string }
}

/** A batch as it is stored. */
export type Batch = Omit<NewsImport, 'outcome' | 'state'> & {
  outcome?: BatchOutcome | null
  state: 'prepared' | 'running' | 'publishing' | 'undoing' | 'done' | 'failed' | 'undone'
}

/** A row of a batch; `published` once its news came out, `kept` when it was to be taken back and stayed. */
export type BatchRow = Omit<NewsImportRow, 'state' | 'pictures'> & {
  state: 'begun' | 'written' | 'published' | 'kept'
  pictures: Record<string, string>
}

/** A batch at work that has not been heard of for so long was killed. */
const silentMs = 60_000
const atWork = new Set<Batch['state']>(['running', 'publishing', 'undoing'])

const isAtWork = ({ state }: Pick<Batch, 'state'>): boolean => atWork.has(state)

export const isBroken = (batch: Pick<Batch, 'state' | 'aliveAt'>): boolean =>
  isAtWork(batch) && Date.parse(batch.aliveAt ?? '1970-01-01') < Date.now() - silentMs

/** The batch with an id; null for none. */
export const batchOf = async (payload: Payload, id: string): Promise<Batch | null> => {
  const { docs } = await payload.find({
    collection: 'news-imports',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return (docs[0] as Batch | undefined) ?? null
}

/** The rows of a batch in the order of its file. */
export const rowsOf = async (req: PayloadRequest, id: string): Promise<BatchRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'news-import-rows',
    where: { import: { equals: id } },
    sort: 'row',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs as unknown as BatchRow[]
}

export const batchFaults = {
  missing: label('Taková dávka tu není.', 'There is no such batch.', 'Такої партії немає.'),
  errors: label(
    'Soubor má chyby. Opravte je a nahrajte ho znovu.',
    'The file has errors. Mend them and bring it again.',
    'Файл має помилки. Виправте їх і завантажте знову.',
  ),
  taken: label(
    'Na této dávce se už pracuje, nebo je hotová.',
    'This batch is being worked on already, or done.',
    'Ця партія вже обробляється або завершена.',
  ),
  other: label(
    'To není soubor, na který jste se dívali. Podívejte se na něj nejdřív.',
    'This is not the file that was looked at. Look at it first.',
    'Це не той файл, який ви переглядали. Спершу перегляньте його.',
  ),
}
