/** The condition for accounts that may sign in, as opposed to closed ones. */
export const openAccount = { isActive: { not_equals: false } }
