import { isDeepStrictEqual } from 'node:util'
import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { isSameCode } from '@/lib/measureCode'
import type { MeasureChange, MeasuresChanged, PlanMeasure } from '@/lib/planMeasures'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { newestVersion } from '@/platform/database/newestVersion'
import { storedRow } from '@/platform/database/storedRow'
import { fail } from '@/platform/requests/fail'

import { commentsOpenUntil, frozen } from '../codesInUse'
import { codeFaults, type RowFault } from './codeFaults'
import { givenChanges, type Given } from './givenChanges'
import { measureWriter } from './measureWriter'
import { plannedChanges, type Planned } from './plannedChanges'
import {
  measureOf,
  readMeasuresOf,
  standingsOf,
  storedOf,
  type Standing,
  type StoredMeasure,
} from './readMeasuresOf'
import { writeMeasures } from './writeMeasures'

/**
 * `PATCH /api/plans/:id/measures`: measures of a plan are moved, numbered anew or given a state, who answers for them or
 * days, all or none of them. Each change says from which revision it started: a stale one is told, with the others' form.
 */
export const changeMeasures: PayloadHandler = async (req) => {
  const plan = await measureWriter(req)
  const given = await givenChanges(req)
  let undo: MeasureChange[] = []
  await allOrNothing(req, async () => {
    undo = await change(req, plan, given)
  })
  const message = say(req, given.undoes ? done.undone(undo.length) : done.changed(undo.length))
  return Response.json({ message, undo } satisfies MeasuresChanged)
}

type Plan = { id: string; slug?: string | null }

const change = async (
  req: PayloadRequest,
  plan: Plan,
  { changes, undoes }: Given,
): Promise<MeasureChange[]> => {
  const ids = changes.map(({ id }) => id)
  const measures = await readMeasuresOf(req, plan.id, ids)
  const known = new Map(measures.map((measure) => [measure.id, measure]))
  refuseStale(req, changes, known)
  const standings = await standingsOf(req, plan.id)
  const planned = plannedChanges(changes, standings)
  refuseFaults(req, known, [
    ...(await codeFaultsOf(req, plan.id, planned, standings)),
    ...planned.flatMap((each) => dayFault(each, known.get(each.id))),
    ...(await waitingFaults(req, planned, known)),
  ])
  await refuseFrozen(req, plan.id, planned, known)
  return writeMeasures({ req, plan, measures: known, undoes }, planned)
}

const codeFaultsOf = async (
  req: PayloadRequest,
  plan: string,
  planned: Planned[],
  standings: Standing[],
): Promise<RowFault[]> => {
  if (planned.every(({ facts }) => facts.code === undefined)) return []
  const newest = new Map(standings.map(({ id, code }) => [id, code]))
  const stored = await storedOf(req, plan)
  return codeFaults(
    planned,
    stored.map((row) => ({ ...row, newest: newest.get(String(row.id)) ?? row.code ?? '' })),
  )
}

const refuseStale = (
  req: PayloadRequest,
  changes: MeasureChange[],
  known: Map<string, PlanMeasure>,
): void => {
  const stale = changes.flatMap(({ id, revision }) => {
    const theirs = known.get(id) ?? null
    return theirs && Date.parse(theirs.revision) === Date.parse(revision) ? [] : [{ id, theirs }]
  })
  const named = stale.map(({ theirs }) => theirs?.code ?? '?').join(', ')
  if (stale.length > 0) fail(req, 409, faults.stale(named), { stale })
}

/** Refuses row by row: nothing of it is written. */
const refuseFaults = (
  req: PayloadRequest,
  known: Map<string, PlanMeasure>,
  found: RowFault[],
): void => {
  if (found.length === 0) return
  const errors = found.map(({ id, why }) => ({
    path: id,
    label: known.get(id)?.code ?? id,
    message: say(req, why),
  }))
  fail(req, 400, faults.refused(found.length), { errors })
}

const dayFault = ({ id, facts }: Planned, measure: PlanMeasure | undefined): RowFault[] => {
  const { startsOn, endsOn, code } = { ...measure, ...facts }
  const isWrong = startsOn && endsOn && Date.parse(endsOn) < Date.parse(startsOn)
  return isWrong && ('startsOn' in facts || 'endsOn' in facts)
    ? [{ id, code: code ?? '', why: faults.days }]
    : []
}

/** What waits to be published of the same facts would be published by the way. */
const waitingFaults = async (
  req: PayloadRequest,
  changes: Planned[],
  known: Map<string, PlanMeasure>,
): Promise<RowFault[]> => {
  const { config } = req.payload.collections.measures
  const found: RowFault[] = []
  for (const { id, facts } of changes) {
    if (!known.get(id)?.isQuoted) continue
    const row = (await storedRow(req, 'measures', id)) as StoredMeasure | null
    const newest = (await newestVersion(req, config, id)) as StoredMeasure | null
    if (!row || !newest) continue
    const [open, waiting] = [measureOf(row, row), measureOf(newest, row)]
    const isSame = (Object.keys(facts) as (keyof typeof facts)[]).every((name) =>
      isDeepStrictEqual(essence(open[name]), essence(waiting[name])),
    )
    if (!isSame) found.push({ id, code: waiting.code, why: faults.waiting })
  }
  return found
}

const essence = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const refuseFrozen = async (
  req: PayloadRequest,
  plan: string,
  changes: Planned[],
  known: Map<string, PlanMeasure>,
): Promise<void> => {
  const isRenumbered = changes.some(({ id, facts: { code } }) => {
    const measure = known.get(id)
    return code !== undefined && measure?.isQuoted && !isSameCode(code, measure.code)
  })
  const until = isRenumbered ? await commentsOpenUntil(req, plan) : null
  if (until) fail(req, 409, frozen(until))
}

const done = {
  changed: (count: number): Label =>
    label(
      `Hotovo, změněná opatření: ${count}.`,
      `Done, measures changed: ${count}.`,
      `Готово, змінено заходів: ${count}.`,
    ),
  undone: (count: number): Label =>
    label(
      `Vráceno, opatření: ${count}.`,
      `Undone, measures: ${count}.`,
      `Повернуто, заходів: ${count}.`,
    ),
}
const faults = {
  stale: (codes: string): Label =>
    label(
      `Mezitím je změnil někdo jiný: ${codes}. Nic jsme nezapsali; strom ukazuje, jak jsou teď.`,
      `Somebody else has changed these in the meantime: ${codes}. Nothing was written; the tree shows how they are now.`,
      `Тим часом їх змінив хтось інший: ${codes}. Нічого не записано; дерево показує, якими вони є тепер.`,
    ),
  refused: (count: number): Label =>
    label(
      `Nic jsme nezapsali, vadí to u ${count}:`,
      `Nothing was written, it fails with ${count}:`,
      `Нічого не записано, заважає у ${count}:`,
    ),
  days: label(
    'Konec nemůže být dříve než začátek.',
    'The end cannot be before the start.',
    'Кінець не може бути раніше початку.',
  ),
  waiting: label(
    'Totéž má rozepsané a nezveřejněné. Otevřete ho a zveřejněte, nebo změnu zahoďte.',
    'The same is changed in it and not published. Open it and publish, or drop the change.',
    'Те саме в ньому змінено й не опубліковано. Відкрийте й опублікуйте або скасуйте зміну.',
  ),
}
