/** Whether the last part of an address can belong to a document at all. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,100}$/.test(text)
