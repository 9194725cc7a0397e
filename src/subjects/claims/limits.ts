/** How long what a stranger writes may be. */
export const lengths = { name: 120, email: 200, leastMessage: 20, message: 2_000 }
