/** The innermost reason of an error in one line; the statements around it stay out. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)

  return error.cause ? reasonOf(error.cause) : (error.message.split('\n')[0] ?? error.name)
}
