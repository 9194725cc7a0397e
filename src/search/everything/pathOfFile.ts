/** Where a file lies, as a path: Payload tells whole addresses. */
export const pathOfFile = (url: string | null | undefined): string | null =>
  url ? new URL(url, 'http://portal.invalid').pathname : null
