const keys = [/^(\/(en|uk))?\/(nahled|overeni)\//, /^\/api\/(preview-links|verify)\//]

/** Whether an address is itself a key, which only its holder may see: never kept, and it does not travel on. */
export const isPersonal = (url: string | undefined): boolean =>
  keys.some((key) => key.test(decoded(url ?? '')))

const decoded = (url: string): string => {
  try {
    return url.includes('%') ? decodeURI(url) : url
  } catch {
    return url
  }
}
