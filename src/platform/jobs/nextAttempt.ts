const minuteMs = 60_000
const pausesInMinutes = [1, 5, 15, 60, 240]

/** How many times a letter is tried before it counts as failed. */
export const mostAttempts = pausesInMinutes.length + 1

/** When to try again after so many attempts; null when it was the last one. */
export const nextAttempt = (attempts: number, now: Date): Date | null => {
  const pause = pausesInMinutes[attempts - 1]
  return pause === undefined ? null : new Date(now.getTime() + pause * minuteMs)
}
