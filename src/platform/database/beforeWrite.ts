/** Where a request keeps what must still be true when its first write to a collection begins. */
export const beforeWrite = 'beforeWrite'

/** Throws when it is not. */
export type BeforeWrite = { collection: string; check: () => Promise<void> }
