/** What keeps an index up to date: one look after another, one rebuild at a time. */
export type Follower = {
  /** Brings the index up to date. Throws a NotReadyError when it must be made first. */
  sync: () => Promise<void>
  /** Makes the index anew; one at a time. */
  rebuild: () => Promise<number>
  isRebuilding: () => boolean
}

/** Lets looks and rebuilds wait for each other, whoever asks for them. */
export const inTurns = (look: () => Promise<void>, rebuild: () => Promise<number>): Follower => {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  let rebuilding: Promise<number> | undefined

  return {
    sync: () =>
      // A look that is under way may have read before the change: whoever asks now waits for the next one.
      (next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined
          return (running = look())
        })),
    rebuild: () => (rebuilding ??= rebuild().finally(() => (rebuilding = undefined))),
    isRebuilding: () => rebuilding !== undefined,
  }
}
