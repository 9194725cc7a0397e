/** What people are told of by e-mail. */
export const digestKinds = ['news', 'events', 'consultations'] as const
export type DigestKind = (typeof digestKinds)[number]

/** How often a letter comes: on Monday morning, or in the afternoon of the day when something came out. */
export const digestFrequencies = ['weekly', 'daily'] as const
export type DigestFrequency = (typeof digestFrequencies)[number]

/**
 * What a person asked for, word by word: a whole kind (`news`), a part of it (`news:péče`, `events:workshop`), or a
 * territory that narrows all of it (`territory:ID`).
 */
export const territoryWants = 'territory:'

/** Before each of them in the names of a form's boxes. */
export const wantPrefix = 'want-'

/** Whether anything is asked for; a territory alone only narrows. */
export const asksForSomething = (wants: string[]): boolean =>
  wants.some((each) => !each.startsWith(territoryWants))

/** What can be asked for at this moment. */
export type DigestChoices = {
  topics: string[]
  eventKinds: string[]
  territories: { id: string; name: string }[]
}

/** A subscription as its holder sees it. */
export type SubscriptionView = {
  state: 'unconfirmed' | 'active' | 'paused'
  email: string
  wants: string[]
  frequency: DigestFrequency
  /** Until when a request waits to be confirmed. */
  until: string | null
}
