/** How many characters the public reads of why something ended. */
export const mostOfEndNote = 500
