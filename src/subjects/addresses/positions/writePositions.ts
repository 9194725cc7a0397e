import type { PayloadRequest } from 'payload'

import { idsOf } from '@/lib/idOf'
import { writePast } from '@/model/hooks/writePast'
import { allOrNothing } from '@/platform/database/allOrNothing'
import type { Row } from '@/platform/database/storedRow'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { kinds, type Located, type Positioned } from './spots'

/** Writes positions into an entry and its newest version, past the line of drafts; no version is added. */
export const writePositions = (
  req: PayloadRequest,
  collection: Positioned,
  row: Row,
  positions: Map<string, Located>,
): Promise<void> =>
  allOrNothing(req, async () => {
    const { fields, located } = kinds[collection]
    const data = located(row, positions)
    await writePast(req, collection, row.id, { ...data, updatedAt: new Date().toISOString() })
    if (row._status === 'published') await recordChange(req, collection, row.id)
    const name = (row.name ?? row.title ?? {}) as { cs?: string } | string
    await recordAudit(req, {
      action: 'changed',
      collection,
      document: row.id,
      title: (typeof name === 'string' ? name : name.cs) ?? String(row.slug),
      providers: idsOf([(collection === 'providers' ? row.id : row.provider) as string]),
      fields,
      note: 'Polohy podle adresních míst RÚIAN.',
    })
  })
