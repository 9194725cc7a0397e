export const hourMs = 3_600_000

/** How long somebody who moved up may think it over, and how long a sign-up waits for its confirmation, in hours. */
export const patienceHours = { offer: 48, confirmation: 24 } as const
