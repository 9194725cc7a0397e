/** A row of the journal about the document of a version. */
export type JournalRow = {
  at: string
  byName?: string | null
  action?: string | null
  note?: string | null
}

type Saved = { at: string; isAutosave: boolean }

/** The journal is written just after the version, in milliseconds. */
const beforeMs = 1_000
const afterMs = 5_000
/** For so long the journal leaves out what a person saved once more by autosave (journal/isNotedAutosave). */
const quietMs = 3_600_000

/**
 * Who can have saved a version, by the journal of its document: the person who wrote at that moment; where the journal
 * was quiet about an autosave, those who wrote in the hour before. Empty where it does not tell.
 */
export const savedBy = ({ at, isAutosave }: Saved, rows: JournalRow[]): string[] => {
  const exact = namesIn(writtenAt(at, rows))
  if (exact.length > 0 || !isAutosave) return exact

  return namesIn(within(at, rows, quietMs, 0).filter(({ action }) => action === 'changed'))
}

/** The rows of the journal that tell of what was saved at a moment. */
export const writtenAt = (at: string, rows: JournalRow[]): JournalRow[] =>
  within(at, rows, beforeMs, afterMs)

const within = (at: string, rows: JournalRow[], from: number, to: number): JournalRow[] => {
  const time = Date.parse(at)
  return rows.filter((row) => Date.parse(row.at) >= time - from && Date.parse(row.at) <= time + to)
}

const namesIn = (rows: JournalRow[]): string[] => [
  ...new Set(rows.flatMap(({ byName }) => (byName ? [byName] : []))),
]
