/** How many of each kind stand on the home page. */
export const homeCounts = { news: 3, events: 4, projects: 3, plans: 3 } as const
