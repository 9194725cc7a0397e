/** How many stars somebody may give. */
export const stars = [1, 2, 3, 4, 5] as const
export type Stars = (typeof stars)[number]
export const longestSentence = 500

/** What the link of the letter after an event shows. */
export type FeedbackView = {
  isSpent: boolean
  event: string | null
  date: { startsAt: string; endsAt: string | null; allDay: boolean } | null
}

/** What staff see of one date; null until so many have answered that nobody is known. */
export type DateFeedback = {
  occurrence: string
  startsAt: string
  answers: number
  said: { mean: number; counts: Record<Stars, number>; sentences: string[] } | null
}
