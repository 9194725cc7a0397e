const keys = [/^(\/(en|uk))?\/(nahled|overeni)\//, /^\/api\/(preview-links|verify)\//]
/** Parameters that say where a visitor is. */
const positions = ['blizko', 'near']

/** Whether an address is itself a key, which only its holder may see. */
export const isKey = (url: string | undefined): boolean =>
  keys.some((key) => key.test(decoded((url ?? '').split('?')[0] ?? '')))

/** Whether an address is a key, or says where a visitor is: never kept, and it does not travel on. */
export const isPersonal = (url: string | undefined): boolean => isKey(url) || isPosition(url ?? '')

const isPosition = (url: string): boolean => {
  const [, ...question] = url.split('?')
  const asked = new URLSearchParams(question.join('?'))
  return [...asked.keys()].some((name) => positions.includes(name.split('[')[0] ?? ''))
}

const decoded = (url: string): string => {
  try {
    return url.includes('%') ? decodeURI(url) : url
  } catch {
    return url
  }
}
