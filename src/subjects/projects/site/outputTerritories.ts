import { chunkBy } from '@/lib/chunkBy'
import { docOf } from '@/lib/populated'
import type { Project } from '@/payload-types'

export type Output = NonNullable<Project['outputs']>[number]
export type TerritoryOutputs = { name: string | null; outputs: Output[]; done: number }

/** The outputs of a project by territory, in the order in which staff wrote them; null is the whole area. */
export const outputTerritories = (outputs: Output[]): TerritoryOutputs[] =>
  chunkBy(outputs, ({ territory }) => docOf(territory)?.name ?? null).map(([name, own]) => ({
    name,
    outputs: own,
    done: own.filter(({ state }) => state === 'done').length,
  }))
