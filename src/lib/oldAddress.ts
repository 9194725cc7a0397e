import { isNormal } from './isNormal'
import { policyOf } from './pagePolicies'

/** What networks and newsletters hang onto an address: it says who sent a reader, not what they want to read. */
const tracker = /^(?:utm_\w+|fbclid|gclid)=/

/** What the portal answers by itself before it looks for a page. */
const reserved = /^(?:\/(?:en|uk))?\/(?:api|admin|_next|_global-error|healthz|skripty)(?:[/?]|$)/

/**
 * The one form in which an address is stored and looked for: path and question, Czech letters by their numbers, no
 * slash behind, no Czech prefix. Null for what never reaches a page: no path, two slashes, dot segments, a backslash,
 * an address that is a key or belongs to the program.
 */
export const oldAddress = (written: string): string | null => {
  const [path = '', ...questions] = written.trim().split('?')
  try {
    const clean =
      withNumbers(path)
        .replace(/^\/cs(?=\/|$)/, '')
        .replace(/\/$/, '') || '/'
    const question = questionOf(questions.join('?'))
    const address = question ? `${clean}?${question}` : clean
    const isOurs = reserved.test(address) || policyOf(address).isKey === true
    return path.startsWith('/') && isNormal(address) && !isOurs ? address : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** As browsers send it: what no address may hold is written by its numbers, these in capitals. */
const withNumbers = (text: string): string =>
  text
    .replaceAll(/[^\u0021-\u007e]+|["<>^`{|}]/gu, encodeURIComponent)
    .replaceAll(/%[\da-f]{2}/gi, (number) => number.toUpperCase())

const questionOf = (question: string): string =>
  question
    .split('&')
    .filter((part) => part !== '' && !tracker.test(part))
    .map((part) => part.split('=').map(oneWay).join('='))
    .join('&')

/** The same value is written in several ways; letters of an old encoding stay as they are. */
const oneWay = (value: string): string => {
  try {
    return encodeURIComponent(decodeURIComponent(value.replaceAll('+', ' ')))
  } catch {
    return withNumbers(value)
  }
}
