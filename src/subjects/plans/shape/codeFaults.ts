import { codeFault, isSameCode } from '@/lib/measureCode'
import type { Label } from '@/lib/label'

import { formerCodesWith, takenBy } from '../codesInUse'
import type { Planned } from './plannedChanges'
import type { StoredMeasure } from './readMeasuresOf'

export type RowFault = { id: string; code: string; why: Label }

/** A measure with the code that it shall have, and those that it had. */
export type Coded = StoredMeasure & { newest: string }

/**
 * Why measures cannot have their new codes, measure by measure: no code that another of the plan has, had or gets by the
 * same change is given.
 */
export const codeFaults = (changes: Planned[], coded: Coded[]): RowFault[] => {
  const given = new Map(
    changes.flatMap(({ id, facts: { code } }) => (code === undefined ? [] : [[id, code]])),
  )
  const after = coded.map((measure) => {
    const code = given.get(String(measure.id))
    return code === undefined
      ? { ...measure, codes: [measure.code ?? '', measure.newest] }
      : { ...measure, code, codes: [code], formerCodes: formerCodesWith(measure, code) }
  })
  return [...given].flatMap(([id, code]) => {
    const fault = codeFault(code)
    if (fault) return [{ id, code, why: fault }]
    const other = after.find(
      (each) =>
        String(each.id) !== id &&
        [...each.codes, ...(each.formerCodes ?? [])].some((one) => isSameCode(one, code)),
    )
    if (!other) return []
    const asKnown = other.codes.find((one) => isSameCode(one, code)) ?? other.newest
    return [{ id, code, why: takenBy({ ...other, code: asKnown }, code) }]
  })
}
