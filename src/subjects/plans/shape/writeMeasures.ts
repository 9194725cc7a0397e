import type { PayloadRequest } from 'payload'

import { textIn } from '@/lib/textIn'
import { isSameCode } from '@/lib/measureCode'
import type { MeasureChange, PlanMeasure } from '@/lib/planMeasures'
import { leaveRedirect } from '@/model/hooks/leaveRedirect'
import { writePast } from '@/model/hooks/writePast'
import { storedRow, type Row } from '@/platform/database/storedRow'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { addressOf } from '../addressOf'
import { formerCodesWith, isQuoted } from '../codesInUse'
import type { Planned } from './plannedChanges'
import type { StoredMeasure } from './readMeasuresOf'

type Writing = {
  req: PayloadRequest
  plan: { id: string; slug?: string | null }
  measures: Map<string, PlanMeasure>
  undoes: boolean
}

/**
 * Writes changes that were found good, past drafts: what is public and what waits both have them, nothing else of
 * either changes. Answers what would undo them.
 */
export const writeMeasures = async (
  writing: Writing,
  changes: Planned[],
): Promise<MeasureChange[]> => {
  await freeAddresses(writing, changes)
  const updatedAt = new Date().toISOString()
  const undo: MeasureChange[] = []
  for (const change of changes) {
    const measure = writing.measures.get(change.id)
    if (measure) undo.push(await writeOne(writing, measure, change, updatedAt))
  }
  return undo
}

/** Measures that swap their codes would meet at one address half-way, which is unique. */
const freeAddresses = async ({ req, measures }: Writing, changes: Planned[]): Promise<void> => {
  const leaving = new Set(
    changes.flatMap(({ id, facts: { code } }) =>
      code ? [measures.get(id)?.code.toLowerCase()] : [],
    ),
  )
  for (const {
    id,
    facts: { code },
  } of changes)
    if (code && leaving.has(code.toLowerCase()))
      await req.payload.db.updateOne({
        collection: 'measures',
        id,
        data: { slug: `/${id}`, updatedAt: null },
        req,
        returning: false,
      })
}

const writeOne = async (
  { req, plan, undoes }: Writing,
  measure: PlanMeasure,
  { id, facts }: Planned,
  updatedAt: string,
): Promise<MeasureChange> => {
  const row = (await storedRow(req, 'measures', id)) as (Row & StoredMeasure) | null
  const code = facts.code ?? measure.code
  const rank = facts.rank === undefined ? measure.rank : facts.rank
  const isUndone = undoes && measure.formerCodes.some((each) => isSameCode(each, code))
  const formerCodes = isUndone
    ? measure.formerCodes.filter((each) => !isSameCode(each, code))
    : formerCodesWith(row, code)
  const data = { ...facts, formerCodes, ...addressOf(plan, code, rank), updatedAt }
  await writePast(req, 'measures', id, data)
  if (row && isQuoted(row)) {
    const before = { ...row, slug: `${plan.slug}/${row.code}` }
    await leaveRedirect({ req, collection: 'measures', before, after: { ...row, ...data } })
    await recordChange(req, 'measures', id)
  }
  await recordAudit(req, {
    action: 'changed',
    collection: 'measures',
    document: id,
    title: textIn('cs', measure.title),
    fields: Object.keys(facts),
  })
  const before = Object.fromEntries(
    Object.keys(facts).map((name) => [name, measure[name as keyof PlanMeasure]]),
  )
  return { id, revision: updatedAt, ...before }
}
