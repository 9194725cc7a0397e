import type { Payload } from 'payload'

import { label } from '@/lib/label'
import type { TableImport } from '@/payload-types'

import type { Mapping } from '../plan/columns'
import type { ImportPlan } from '../plan/importPlan'

/** What an import has come to: `reverted` and `kept` of one that was taken back. */
export type ImportOutcome = {
  created?: number
  updated?: number
  reverted?: number
  /** What stayed because somebody has changed it since. */
  kept?: string[]
  /** Why nothing was written. */
  fault?: { row: number; message: string }
}

/** An import as it is stored. */
export type StoredImport = Omit<TableImport, 'plan' | 'mapping' | 'outcome' | 'state'> & {
  plan: ImportPlan
  mapping: Mapping
  outcome?: ImportOutcome | null
  state: 'prepared' | 'running' | 'cancelling' | 'done' | 'failed' | 'undone'
}

/** A running import that has not been heard of for so long was killed. */
const silentMs = 60_000

/** The import with an id; null for none. */
export const importOf = async (payload: Payload, id: string): Promise<StoredImport | null> => {
  const { docs } = await payload.find({
    collection: 'table-imports',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return (docs[0] as StoredImport | undefined) ?? null
}

/** Whether an import was killed on its way. */
export const isBroken = ({ state, aliveAt }: Pick<StoredImport, 'state' | 'aliveAt'>): boolean =>
  (state === 'running' || state === 'cancelling') &&
  Date.parse(aliveAt ?? '1970-01-01') < Date.now() - silentMs

export const importFaults = {
  missing: label('Takový import tu není.', 'There is no such import.', 'Такого імпорту немає.'),
  errors: label(
    'Tabulka má chyby. Opravte je a nahrajte ji znovu.',
    'The table has errors. Mend them and bring it again.',
    'Таблиця має помилки. Виправте їх і завантажте знову.',
  ),
  taken: label(
    'Tento import už běží, nebo je hotový.',
    'This import is running already, or done.',
    'Цей імпорт уже виконується або завершений.',
  ),
  notDone: label(
    'Tento import není co vracet.',
    'There is nothing of this import to take back.',
    'У цьому імпорті нічого повертати.',
  ),
  changed: label(
    'Záznam mezitím někdo změnil. Nic se nenahrálo; nahrajte tabulku znovu a podívejte se, co se změní.',
    'Somebody has changed the entry meanwhile. Nothing was imported; bring the table again and look at what changes.',
    'Хтось тим часом змінив запис. Нічого не завантажено; завантажте таблицю знову й перегляньте зміни.',
  ),
}
