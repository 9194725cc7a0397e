import type { Payload, Where } from 'payload'

import type { Arrangement } from '@/lib/chapterWords'
import type { Locale } from '@/lib/label'
import type { PrintedCatalogue } from '@/payload-types'

export const states = ['waiting', 'running', 'ready', 'failed', 'cancelled'] as const
type Fault = 'nothing' | 'tooMany' | 'killed' | 'broken'

/** What is chosen of a catalogue on paper; without a territory all of it. */
export type Choice = {
  chapters: Arrangement
  isLarge: boolean
  language: Locale
  territory: string | null
}

/** A prepared catalogue as it is stored. */
export type Prepared = Omit<PrintedCatalogue, keyof Choice | 'state' | 'step' | 'fault'> &
  Choice & {
    state: (typeof states)[number]
    step?: 'reading' | 'setting' | null
    fault?: Fault | null
  }

/** The ids of all services that are in the catalogue of a territory, or in all of it. */
export type AllFound = (
  payload: Payload,
  choice: Pick<Choice, 'territory' | 'language'>,
) => Promise<string[]>

/** A running one that has not been heard of for so long was killed. */
const silentMs = 60_000

/** Whether whoever was preparing it was killed. */
export const isKilled = ({ state, aliveAt }: Pick<Prepared, 'state' | 'aliveAt'>, now: Date) =>
  state === 'running' && Date.parse(aliveAt ?? '1970-01-01') < now.getTime() - silentMs

/** Prepared catalogues, the newest first. */
export const findPrepared = async (payload: Payload, where: Where): Promise<Prepared[]> => {
  const { docs } = await payload.db.find<Prepared>({
    collection: 'printed-catalogues',
    where,
    sort: '-createdAt',
    pagination: false,
  })
  return docs.map((each) => ({ ...each, id: String(each.id) }))
}

/** Those of the same choice. */
export const ofChoice = ({ chapters, isLarge, language, territory }: Choice): Where => ({
  and: [
    { chapters: { equals: chapters } },
    { isLarge: { equals: isLarge } },
    { language: { equals: language } },
    { territory: territory ? { equals: territory } : { exists: false } },
  ],
})
